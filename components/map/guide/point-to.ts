import type { LatLng, Map as LeafletMap } from 'leaflet'
import { type Box, inset, middleOf } from '../box'
import { coversOf, frameOf } from '../covers'
import { freePart } from './free-part'
import { isInView, nearestPart, type PlaneShape } from './nearest-part'
import { type PlacedPointer, placePointer } from './place-pointer'
import { planeZoom } from './plane-shapes'

/** Room between a pointer and the edge of the map, in pixels. */
const edgeRoom = 6

/** A feature out of view, from the middle of what is seen of the map. */
export interface Direction {
  readonly from: LatLng
  /** The part of the feature that is nearest on the map. */
  readonly to: LatLng
  /** Places a pointer to it with a name of so many pixels. */
  readonly place: (name: { width: number; height: number }) => PlacedPointer | null
}

/** Where a feature lies that the reader cannot see; `null` for one that is in view. */
export function pointTo(map: LeafletMap, shape: PlaneShape): Direction | null {
  const container = map.getContainer()
  const origin = map.project(map.getBounds().getNorthWest())
  const scale = map.getZoomScale(map.getZoom(), planeZoom)
  const toPlane = ({ left, top, right, bottom }: Box): Box => ({
    left: (left + origin.x) / scale,
    top: (top + origin.y) / scale,
    right: (right + origin.x) / scale,
    bottom: (bottom + origin.y) / scale,
  })
  const frame = frameOf(container)
  const covers = coversOf(container, 'now')
  if (isInView(shape, toPlane(frame), covers.map(toPlane))) return null
  const free = freePart(inset(frame, edgeRoom), covers)
  const from = middleOf(toPlane(free))
  const to = nearestPart(shape, from)
  if (!to) return null
  return {
    from: map.unproject([from.x, from.y], planeZoom),
    to: map.unproject([to.x, to.y], planeZoom),
    place: (name) =>
      placePointer(free, { x: to.x * scale - origin.x, y: to.y * scale - origin.y }, name),
  }
}
