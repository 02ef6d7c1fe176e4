import type { Box } from './box'

const covering = '.map-buttons, .follow > *, .scale-bar, .layers, .attribution'

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

/** What lies over a map and is seen there now, with some room around it, in pixels of the map. */
export function coversOf(container: HTMLElement): readonly Box[] {
  const origin = container.getBoundingClientRect()
  const place = container.closest('.map-place')
  return [...(place?.querySelectorAll(covering) ?? [])]
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
