import type { FeatureSummary } from '@/components/state/feature-summary'
import { featureIdOf, shownShapes } from './feature-elements'
import { type Direction, nearestInDirection, type ScreenPoint } from './nearest-in-direction'

const directions: ReadonlySet<string> = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'])
const orderKeys: ReadonlySet<string> = new Set(['Home', 'End', 'PageUp', 'PageDown'])

/** Whether a key is an arrow. */
export function isDirection(key: string): key is Direction {
  return directions.has(key)
}

/** Whether a key moves the focus from one feature of the map to another. */
export function movesFocus(key: string): boolean {
  return isDirection(key) || orderKeys.has(key)
}

function centreOf(shape: Element): ScreenPoint {
  const { left, right, top, bottom } = shape.getBoundingClientRect()
  return { x: (left + right) / 2, y: (top + bottom) / 2 }
}

/** The selected shape, or else the one nearest to the middle of the map: where the arrows begin. */
function firstShape(container: HTMLElement, shapes: readonly SVGElement[]): SVGElement | undefined {
  const pressed = shapes.find((shape) => shape.getAttribute('aria-pressed') === 'true')
  if (pressed) return pressed
  const middle = centreOf(container)
  const distance = (shape: SVGElement) => {
    const { x, y } = centreOf(shape)
    return Math.hypot(x - middle.x, y - middle.y)
  }
  return shapes.toSorted((one, other) => distance(one) - distance(other))[0]
}

/**
 * The shape to which a key leads: arrows to the next one in sight in their direction, Page Up and
 * Page Down through all of them in the order of `features`, Home and End to its ends.
 */
export function nextShape(
  container: HTMLElement,
  features: readonly FeatureSummary[],
  focused: SVGElement | null,
  key: string,
): SVGElement | undefined {
  const shapes = shownShapes(container)
  const rank = new Map<string | null, number>(features.map(({ id }, index) => [id, index]))
  const rankOf = (shape: SVGElement) => rank.get(featureIdOf(shape)) ?? features.length
  const sorted = shapes.toSorted((one, other) => rankOf(one) - rankOf(other))
  if (key === 'Home') return sorted[0]
  if (key === 'End') return sorted.at(-1)
  if (!focused) return firstShape(container, shapes)
  const index = sorted.indexOf(focused)
  if (key === 'PageDown') return sorted[(index + 1) % sorted.length]
  if (key === 'PageUp') return sorted.at(index - 1)
  if (!isDirection(key)) return undefined
  const frame = container.getBoundingClientRect()
  const inSight = shapes.filter((shape) => {
    const { x, y } = centreOf(shape)
    const inFrame = x >= frame.left && x <= frame.right && y >= frame.top && y <= frame.bottom
    return inFrame && shape !== focused
  })
  return inSight[nearestInDirection(centreOf(focused), inSight.map(centreOf), key)]
}
