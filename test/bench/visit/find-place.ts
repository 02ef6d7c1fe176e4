import type { Visit } from './open-visit'
import type { Place } from './gestures'
import type { MapBox } from '../make-floor'

/**
 * The place of an element in the window; it is scrolled into sight first when it is not.
 *
 * @throws Error when there is no such element
 */
export async function findBox({ page }: Visit, selector: string): Promise<MapBox> {
  const box = await page.evaluate((wanted) => {
    const element = document.querySelector(wanted)
    if (!element) return null
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' })
    const { left, top, width, height } = element.getBoundingClientRect()
    return { left, top, width, height }
  }, selector)
  if (!box || box.width === 0) throw new Error(`${page.url()}: got no ${selector} to be seen`)
  return box
}

/** The middle of an element in the window. */
export async function findMiddle(visit: Visit, selector: string): Promise<Place> {
  const { left, top, width, height } = await findBox(visit, selector)
  return { x: left + width / 2, y: top + height / 2 }
}
