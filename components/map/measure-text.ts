let context: CanvasRenderingContext2D | null = null
const widths = new Map<string, number>()
const families = new Map<string, string>()

/** In what a text is set: slant and size as CSS writes them, and the variable that names the face. */
export interface Lettering {
  readonly style?: 'italic'
  /** In pixels. */
  readonly size: number
  readonly face: '--interface-face' | '--reading-face'
}

/** Width of a text in pixels, measured once and kept. */
export function measureText(text: string, { style, size, face }: Lettering): number {
  const key = `${style ?? ''} ${size} ${face} ${text}`
  const known = widths.get(key)
  if (known !== undefined) return known
  context ??= document.createElement('canvas').getContext('2d')
  if (!context) return text.length * size * 0.6
  context.font = `${style ?? ''} ${size}px ${familyOf(face)}`
  const { width } = context.measureText(text)
  widths.set(key, width)
  return width
}

function familyOf(face: Lettering['face']): string {
  const known = families.get(face)
  if (known !== undefined) return known
  const family = getComputedStyle(document.documentElement).getPropertyValue(face)
  families.set(face, family)
  return family
}
