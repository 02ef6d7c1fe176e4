/** The largest of 1, 2, 3 and 5 with zeros behind it that is not above a number. */
export function roundScale(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most))
  const digit = [5, 3, 2, 1].find((candidate) => candidate * power <= most) ?? 1
  return digit * power
}
