import type { LatLng } from 'leaflet'
import type { Position } from 'geojson'
import type { LiftedArea } from '@/geodata/true-size/lift-area'
import type { MapTools } from '../guide/tools'

/** An area that lies somewhere on the map. */
export interface LaidArea {
  readonly element: SVGElement | undefined
  readonly middle: () => Position
  /** Lays the area with its middle at a position, with the next frame; it stays where it cannot lie there. */
  readonly moveTo: (middle: Position) => void
  /** West, south, east, north of it as it lies, in degrees. */
  readonly bounds: () => [number, number, number, number]
  readonly remove: () => void
}

function makePane({ map }: MapTools, name: string, order: number): void {
  if (!map.getPane(name)) map.createPane(name).style.zIndex = String(order)
}

/**
 * Draws a lifted area on the map.
 *
 * @param at a position where it can lie: see `nearestTo`
 * @param tell is told where its middle lies, whenever it has been moved
 */
export function layArea(
  tools: MapTools,
  lifted: LiftedArea,
  at: Position,
  tell: (middle: Position) => void,
): LaidArea {
  const { map, Polygon, polygonsToLatLngs } = tools
  makePane(tools, 'laid-area', 445)
  let middle = at
  let wanted = at
  let frame = 0
  let laid = lifted.layAt(at) ?? []
  const toLatLngs = (coordinates: Position[][][]): LatLng[][][] =>
    polygonsToLatLngs({ type: 'MultiPolygon', coordinates })
  const shape = new Polygon(toLatLngs(laid), {
    pane: 'laid-area',
    className: 'laid-area',
    noClip: true,
    bubblingMouseEvents: false,
  }).addTo(map)

  const draw = () => {
    frame = 0
    const next = lifted.layAt(wanted)
    if (!next) return
    laid = next
    middle = wanted
    shape.setLatLngs(toLatLngs(laid))
    tell(middle)
  }

  return {
    element: shape.getElement() as SVGElement | undefined,
    middle: () => middle,
    moveTo: (next) => {
      wanted = next
      frame ||= requestAnimationFrame(draw)
    },
    bounds: () => {
      const bounds = shape.getBounds()
      return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()]
    },
    remove: () => {
      cancelAnimationFrame(frame)
      shape.remove()
    },
  }
}

/**
 * Draws the countries of the whole world in place of the map's own land, which ends at the edges of the
 * story; returns what gives that back.
 */
export function layGround(tools: MapTools, polygons: Position[][][]): () => void {
  makePane(tools, 'world', 190)
  const { map, Polygon, polygonsToLatLngs } = tools
  const land = map.getPane('basemap')
  land?.style.setProperty('display', 'none')
  const ground = new Polygon(polygonsToLatLngs({ type: 'MultiPolygon', coordinates: polygons }), {
    pane: 'world',
    className: 'world',
    noClip: true,
    interactive: false,
  }).addTo(map)
  return () => {
    ground.remove()
    land?.style.removeProperty('display')
  }
}
