import type { FeatureId } from '@/geodata/types'

/** The feature that an element of the map stands for, or `null`. */
export function featureIdOf(element: EventTarget | null): FeatureId | null {
  const shape = element instanceof Element ? element.closest('[data-feature]') : null
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

function shapesAt(x: number, y: number): Element[] {
  return document.elementsFromPoint(x, y).filter((element) => element.hasAttribute('data-feature'))
}

function ofClass(shapes: readonly Element[], name: string): Element[] {
  return shapes.filter((shape) => shape.classList.contains(name))
}

/** The place whose mark is at a point of the window (pixels): the first of `featuresAtPoint`. */
export function placeAtPoint(x: number, y: number): FeatureId | null {
  return featureIdOf(ofClass(shapesAt(x, y), 'site-mark')[0] ?? null)
}

/**
 * All features at a point of the window (pixels), the one meant most likely first: places and
 * lines within a finger's reach before the areas below, from the top.
 */
export function featuresAtPoint(x: number, y: number): readonly FeatureId[] {
  const exact = shapesAt(x, y)
  const near = around.flatMap(([dx, dy]) => shapesAt(x + dx, y + dy))
  const ordered = [
    ...ofClass(exact, 'site-mark'),
    ...ofClass(near, 'site-mark'),
    ...ofClass(exact, 'line'),
    ...ofClass(near, 'line'),
    ...exact,
    ...ofClass(near, 'outline'),
  ]
  return [...new Set(ordered.map(featureIdOf))].filter((id) => id !== null)
}
