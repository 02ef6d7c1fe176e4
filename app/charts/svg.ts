type Attributes = Readonly<Record<string, string | number>>

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

/** One decimal is a tenth of a pixel. */
function write(value: string | number): string {
  return typeof value === 'number' ? String(Number(value.toFixed(1))) : escapeText(value)
}

/** An SVG element. @param children markup */
export function svg(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${write(value)}"`)
  const start = `<${name}${list.join('')}`
  return children.length === 0 ? `${start}/>` : `${start}>${children.join('')}</${name}>`
}

/** A line of text whose baseline begins, or with the class `end` or `middle` ends or has its middle, at a point. */
export function textAt(x: number, y: number, className: string, text: string): string {
  return svg('text', { x, y, class: className }, escapeText(text))
}

/** A straight line between two points. */
export function lineFrom(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  className: string,
): string {
  return svg('line', { x1, y1, x2, y2, class: className })
}
