let context: CanvasRenderingContext2D | null = null
let face = ''
const widths = new Map<string, number>()

/** Width of a text in the interface face at a size in pixels, measured once and kept. */
export function measureText(text: string, fontSize: number): number {
  const key = `${fontSize} ${text}`
  const known = widths.get(key)
  if (known !== undefined) return known
  context ??= document.createElement('canvas').getContext('2d')
  face ||= getComputedStyle(document.documentElement).getPropertyValue('--interface-face')
  if (!context) return text.length * fontSize * 0.6
  context.font = `${fontSize}px ${face}`
  const { width } = context.measureText(text)
  widths.set(key, width)
  return width
}
