import type { Box } from './box'

/** What stands at the edges of every map. */
const controls = ['.map-buttons', '.follow > *', '.scale-bar', '.attribution']

/** With the panel of the layers as far as it is open, or with the button that opens it alone. */
const coverings = {
  now: [...controls, '.layers'].join(),
  always: [...controls, '.layers > summary'].join(),
} as const

/** Room that is left beside what covers the map, in pixels. */
const gap = 6

/** The part of a map that lies in the window, in pixels of the map. */
export function frameOf(container: HTMLElement): Box {
  const { left, top, width, height } = container.getBoundingClientRect()
  return {
    left: Math.max(0, -left),
    top: Math.max(0, -top),
    right: Math.min(width, innerWidth - left),
    bottom: Math.min(height, innerHeight - top),
  }
}

/**
 * What lies over a map and is seen there, with some room around it, in pixels of the map.
 *
 * @param when `now`, or `always`: for what stays in its place when a panel is closed
 */
export function coversOf(container: HTMLElement, when: keyof typeof coverings): readonly Box[] {
  const origin = container.getBoundingClientRect()
  const place = container.closest('.map-place')
  return [...(place?.querySelectorAll(coverings[when]) ?? [])]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect()
      return {
        left: left - origin.left - gap,
        top: top - origin.top - gap,
        right: right - origin.left + gap,
        bottom: bottom - origin.top + gap,
      }
    })
}
