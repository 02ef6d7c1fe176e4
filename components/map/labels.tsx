import type { Map as LeafletMap, Point } from 'leaflet'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useMap, useMapEvents } from 'react-leaflet'
import { useExplorer } from '@/components/state/explorer'
import { useMapBounds } from '@/components/state/map-bounds'
import { useLayerVisible } from '@/components/state/view-store'
import { type Box, boxAround, overlap } from './box'
import { coversOf } from './covers'
import { type LabelCandidate, labelCandidates, type LabelKind } from './label-candidates'
import { type Lettering, measureText } from './measure-text'
import { placeLabels } from './place-labels'
import type { MapLayers } from './topology'
import { useMapPane } from './use-map-pane'

interface LabelStyle extends Lettering {
  /** Room beside the mark, and half the mark, in pixels. */
  readonly gap: number
  readonly mark: number
}

/** How names are set; the style sheet agrees. */
const styles: Record<LabelKind, LabelStyle> = {
  site: { face: '--interface-face', size: 12.5, gap: 9, mark: 7 },
  city: { face: '--interface-face', size: 11.5, gap: 5, mark: 3 },
  river: { face: '--interface-face', size: 11.5, gap: 0, mark: 0 },
  sea: { face: '--reading-face', style: 'italic', size: 13, gap: 0, mark: 0 },
}

/** The name of a water stands on it, and there is no mark. */
const isWater = (kind: LabelKind) => kind === 'river' || kind === 'sea'

/** How far outside of the frame a mark may lie so that something of it is still seen, in pixels. */
const reach = 10

interface DrawnLabel {
  readonly candidate: LabelCandidate
  /** Where the mark and the text stand, in pixels of Leaflet's layer. */
  readonly point: Point
  readonly left: number
  readonly top: number
}

function drawLabels(map: LeafletMap, candidates: readonly LabelCandidate[]): readonly DrawnLabel[] {
  const size = map.getSize()
  const origin = map.containerPointToLayerPoint([0, 0])
  const toLayer = ({ left, top, right, bottom }: Box): Box => ({
    left: left + origin.x,
    top: top + origin.y,
    right: right + origin.x,
    bottom: bottom + origin.y,
  })
  const frame = toLayer({ left: 0, top: 0, right: size.x, bottom: size.y })
  const inFrame = candidates
    .map((candidate) => ({ candidate, point: map.latLngToLayerPoint(candidate.position) }))
    .filter(({ point }) => overlap(boxAround(point, reach), frame))
  const byId = new Map(inFrame.map((entry) => [entry.candidate.id as string, entry]))
  const requests = inFrame.map(({ candidate: { id, kind, text }, point }) => ({
    key: id,
    text,
    x: point.x,
    y: point.y,
    width: measureText(text, styles[kind]) + 4,
    height: styles[kind].size * 1.25,
    gap: styles[kind].gap,
    centred: isWater(kind),
  }))
  const marks = inFrame
    .filter(({ candidate }) => !isWater(candidate.kind))
    .map(({ candidate, point }) => boxAround(point, styles[candidate.kind].mark))
  const covers = coversOf(map.getContainer(), 'always').map(toLayer)
  return placeLabels(requests, { frame, taken: [...marks, ...covers] }).flatMap(
    ({ key, left, top }) => {
      const entry = byId.get(key)
      return entry ? [{ ...entry, left, top }] : []
    },
  )
}

/** Names on the map, placed anew after each move so that none covers another. */
export function Labels({ layers }: { readonly layers: MapLayers }) {
  const map = useMap()
  const pane = useMapPane('labels', 460)
  const { locale, features, selectedId } = useExplorer()
  const sites = useLayerVisible('sites')
  const rivers = useLayerVisible('rivers')
  const cities = useLayerVisible('cities')
  const [moves, setMoves] = useState(0)
  const [drawn, setDrawn] = useState<readonly DrawnLabel[]>([])

  useMapEvents({
    zoomstart: () => pane.classList.add('labels-moving'),
    moveend: () => setMoves((before) => before + 1),
  })

  useEffect(
    function placeThemAnew() {
      const wishes = { locale, zoom: map.getZoom(), sites, rivers, cities, selectedId }
      const labels = drawLabels(map, labelCandidates(layers, features, wishes))
      // oxlint-disable-next-line react/set-state-in-effect -- where things stand is known to the map alone
      setDrawn(labels)
      useMapBounds.setState({ names: labels })
      pane.classList.remove('labels-moving')
    },
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a move puts everything elsewhere
    [map, pane, moves, layers, features, locale, selectedId, sites, rivers, cities],
  )

  return createPortal(
    drawn.map(({ candidate: { id, kind, text }, point, left, top }) => (
      <span key={id} className="label-place">
        {kind === 'city' && <span className="city-dot" ref={at(point.x, point.y)} />}
        <span
          className={`label label-${kind}`}
          data-selected={id === selectedId || undefined}
          ref={at(Math.round(left), Math.round(top))}
        >
          {text}
        </span>
      </span>
    )),
    pane,
  )
}

/**
 * A ref that puts an element at a point of its pane. In the plane and not, as Leaflet does with its
 * own, in space: each name would be a layer of its own for the browser to put together.
 */
function at(x: number, y: number) {
  return (element: HTMLElement | null) => {
    element?.style.setProperty('translate', `${x}px ${y}px`)
  }
}
