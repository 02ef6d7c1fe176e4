import type { Map as LeafletMap } from 'leaflet'
import type { LayerName } from '@/components/layers/layer-names'

/** A map that is cut in two. */
export interface PaneClip {
  /** Puts the edge at a part of the width of the map, at once. */
  readonly moveTo: (part: number) => void
  readonly remove: () => void
}

/** A pane in a window of the size of the map, beyond which nothing of it is seen. */
interface CutPane {
  readonly pane: HTMLElement
  readonly window: HTMLElement
  /** Stands in the window as the window stands in the map, the other way round: the pane stays. */
  readonly counter: HTMLElement
}

/**
 * Cuts panes of the map along a vertical edge: those of `left` are seen left of it, those of `right`
 * right of it. The edge stands still in the frame while the map moves under it. Each pane is put into
 * a window, and only transforms are written for a step: a clip path, or a window that changes its
 * size, has everything in it painted anew, and a phone loses frames. Windows lie in a parent that a
 * move of the map shifts, so they are put in place again at each move, in the same task: a frame
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
  const [leftPanes, rightPanes] = [
    left.map((name) => cut(paneOf(name))),
    right.map((name) => cut(paneOf(name))),
  ]
  const panes = [...leftPanes, ...rightPanes]
  let part = 0
  let edge = 0

  const write = () => {
    const { x, y } = map.containerPointToLayerPoint([0, 0])
    const width = map.getSize().x
    for (const pane of leftPanes) place(pane, x + edge - width, y)
    for (const pane of rightPanes) place(pane, x + edge, y)
  }

  const moveEdge = () => {
    // On a whole pixel, as the divider is.
    edge = Math.round(part * map.getSize().x)
    write()
    tell(edge)
  }

  const fit = () => {
    const { x, y } = map.getSize()
    for (const { style } of panes.map(({ window }) => window)) {
      style.width = `${x}px`
      style.height = `${y}px`
    }
    moveEdge()
  }

  // A pane may have got its place among the others only with its first layer.
  const order = () => {
    for (const { pane, window } of panes) window.style.zIndex = pane.style.zIndex
  }

  fit()
  order()
  map.on('move', write)
  map.on('resize', fit)
  map.on('layeradd', order)
  return {
    moveTo: (next) => {
      part = next
      moveEdge()
    },
    remove: () => {
      map.off('move', write)
      map.off('resize', fit)
      map.off('layeradd', order)
      for (const { pane, window } of panes) {
        keepingFocus(() => window.replaceWith(pane))
      }
    },
  }
}

function cut(pane: HTMLElement): CutPane {
  const [window, counter] = [document.createElement('div'), document.createElement('div')]
  window.className = 'swept'
  window.append(counter)
  keepingFocus(() => {
    pane.before(window)
    counter.append(pane)
  })
  return { pane, window, counter }
}

function place({ window, counter }: CutPane, x: number, y: number): void {
  window.style.transform = `translate(${x}px, ${y}px)`
  counter.style.transform = `translate(${-x}px, ${-y}px)`
}

/** An element that is moved to another parent loses the focus. */
function keepingFocus(move: () => void): void {
  const { activeElement } = document
  move()
  if (activeElement !== document.activeElement)
    (activeElement as HTMLElement | SVGElement | null)?.focus({ preventScroll: true })
}
