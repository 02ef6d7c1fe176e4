import type { FeatureId } from '@/geodata/types'

/** The feature that an element of the map stands for, or `null`. */
export function featureIdOf(element: Element | null): FeatureId | null {
  const shape = element?.closest('[data-feature]')
  return (shape?.getAttribute('data-feature') ?? null) as FeatureId | null
}

/** The shapes that are switched on, in drawing order. */
export function shownShapes(container: HTMLElement): readonly SVGElement[] {
  return [...container.querySelectorAll<SVGElement>('[data-feature]')].filter(
    (shape) => shape.closest<HTMLElement>('.leaflet-pane')?.style.display !== 'none',
  )
}

const reach = 12
const around = Array.from({ length: 8 }, (_, index) => {
  const angle = (index * Math.PI) / 4
  return [Math.cos(angle) * reach, Math.sin(angle) * reach] as const
})

/**
 * All features at a point of the window (pixels), the one meant most likely first: places and
 * lines within a finger's reach before the areas below, the nearest hit of each before others.
 */
export function featuresAtPoint(x: number, y: number): readonly FeatureId[] {
  const hits = (atX: number, atY: number) =>
    document.elementsFromPoint(atX, atY).filter((element) => element.hasAttribute('data-feature'))
  const exact = hits(x, y)
  const near = around.flatMap(([dx, dy]) => hits(x + dx, y + dy))
  const isKind = (name: string) => (element: Element) => element.classList.contains(name)
  const ordered = [
    ...exact.filter(isKind('site-mark')),
    ...near.filter(isKind('site-mark')),
    ...exact.filter(isKind('line')),
    ...near.filter(isKind('line')),
    ...exact.filter(isKind('share')),
    ...exact.filter(isKind('outline')),
    ...near.filter(isKind('outline')),
  ]
  return [...new Set(ordered.map(featureIdOf))].filter((id) => id !== null)
}
