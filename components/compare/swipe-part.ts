/** Where the divider stands to begin with. */
export const middle = 0.5

/** Part of the width of the map that is left of the divider: 0 shows all by the second line, 1 by the first. */
export function clampPart(part: number): number {
  return Math.min(1, Math.max(0, part))
}

/** Reads what stands in a link, such as `0.42`; `null` for anything that is no part of a width. */
export function parsePart(text: string): number | null {
  return /^(0(\.\d{1,4})?|1(\.0{1,4})?)$/.test(text) ? Number(text) : null
}

/** Writes a part for a link, to a hundredth: a few pixels. Inverse of `parsePart`. */
export function formatPart(part: number): string {
  return String(Number(clampPart(part).toFixed(2)))
}
