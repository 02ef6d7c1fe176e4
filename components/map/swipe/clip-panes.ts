import type { Map as LeafletMap } from 'leaflet'
import type { LayerName } from '@/components/layers/layer-names'

/** Farther than any map reaches, in pixels: the clip has only one edge that is seen. */
const far = 100_000

/** A map that is cut in two. */
export interface PaneClip {
  /** Puts the edge at a part of the width of the map, at once. */
  readonly moveTo: (part: number) => void
  readonly remove: () => void
}

/**
 * Cuts panes of the map along a vertical edge: those of `left` are seen left of it, those of `right`
 * right of it. The edge stands still in the frame while the map moves under it. Panes lie in a
 * parent that a move shifts, so the clip is written again at each move, in the same task: a frame
 * later would be seen. A zoom moves only what is in the panes: its animation needs nothing.
 *
 * @param tell is told where the edge stands, in pixels from the left of the map
 */
export function clipPanes(
  map: LeafletMap,
  [left, right]: readonly [readonly LayerName[], readonly LayerName[]],
  tell: (edge: number) => void,
): PaneClip {
  // A pane that is drawn later will be this one: see `useMapPane`.
  const paneOf = (name: string) => map.getPane(name) ?? map.createPane(name)
  const [leftPanes, rightPanes] = [left.map(paneOf), right.map(paneOf)]
  let part = 0
  let edge = 0

  const write = () => {
    const { x } = map.containerPointToLayerPoint([edge, 0])
    for (const { style } of leftPanes) {
      style.clipPath = `inset(${-far}px ${-x}px ${-far}px ${-far}px)`
    }
    for (const { style } of rightPanes) {
      style.clipPath = `inset(${-far}px ${-far}px ${-far}px ${x}px)`
    }
  }

  const place = () => {
    // On a whole pixel, as the divider is.
    edge = Math.round(part * map.getSize().x)
    write()
    tell(edge)
  }

  map.on('move', write)
  map.on('resize', place)
  return {
    moveTo: (next) => {
      part = next
      place()
    },
    remove: () => {
      map.off('move', write)
      map.off('resize', place)
      for (const { style } of [...leftPanes, ...rightPanes]) style.clipPath = ''
    },
  }
}
