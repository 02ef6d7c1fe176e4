import type { FeatureSummary } from '@/components/state/feature-summary'
import { type Box, meetsBox } from '@/geodata/meets-box'
import type { Shapes } from './shapes'

/**
 * Whether a feature has ground in view: a place the middle of its mark, a line any of its course, an
 * area any of its ground, so that it is in view when the view lies inside it. What the map draws from
 * afar is simplified by less than a line is wide. Nothing ever covers the frame of the map, for the
 * sheet of a phone holds map and details one below the other: what is in the frame is what is seen.
 *
 * @param view the frame of the map
 */
export function isInView({ id, bounds }: FeatureSummary, shapes: Shapes, view: Box): boolean {
  const [west, south, east, north] = view
  if (bounds[0] > east || bounds[2] < west || bounds[1] > north || bounds[3] < south) return false
  const shape = shapes.get(id)
  return !shape || meetsBox(shape, view)
}
