/** Round values from 0 to the last that is not above the greatest: three to six of them. */
export function roundTicks(greatest: number): readonly number[] {
  const magnitude = 10 ** Math.floor(Math.log10(greatest))
  const steps = [0.2, 0.25, 0.5, 1, 2].map((part) => part * magnitude)
  const step = steps.find((candidate) => greatest / candidate < 6) ?? magnitude
  const count = Math.floor(greatest / step + 1e-9)
  return Array.from({ length: count + 1 }, (_, index) => index * step)
}
