import { useEffect, useReducer, useState } from 'react'
import { createPortal } from 'react-dom'
import { useExplorer } from '@/components/state/explorer'
import { fill } from '@/components/state/fill-message'
import { useHoverStore } from '@/components/state/hover-store'
import { prefersReducedMotion } from '@/components/state/mentions'
import { useShownLayers } from '@/components/state/view-store'
import type { FeatureId } from '@/geodata/types'
import { EdgePointer } from './edge-pointer'
import type { GuideFile } from './guide-file'
import { planeShapeOf } from './plane-shapes'
import { type Direction, pointTo } from './point-to'
import type { MapTools } from './tools'
import { useDistance } from './use-distance'
import { useGhost } from './use-ghost'

/** In pixels; the style sheet agrees. */
const lettering = { face: '--interface-face', size: 12.5, height: 24, beside: 12 } as const

interface EdgePointersProps {
  readonly tools: MapTools
  readonly file: GuideFile
}

/**
 * Arrows at the edge of the map to what lies out of view: to the feature that is pointed at in the
 * text, and to the chosen one when the reader has moved away from it, which is then a button back.
 *
 * The first is for the eye alone. To who listens, a direction with each of eighty links that the
 * focus passes would be in the way of the text; the list of what is on the map has it on demand.
 */
export function EdgePointers({
  tools: { map, bringIntoView, measureText },
  file,
}: EdgePointersProps) {
  const { locale, features, selectedId } = useExplorer()
  const hoveredId = useHoverStore((store) => store.hoveredId)
  const layers = useShownLayers()
  const [, follow] = useReducer((moves: number) => moves + 1, 0)
  const [arrivedId, setArrivedId] = useState<FeatureId | null>(null)
  useGhost(map, hoveredId)

  const isPointing = hoveredId !== null || selectedId !== null
  useEffect(
    function followTheMap() {
      if (!isPointing) return undefined
      map.on('move resize', follow)
      return () => {
        map.off('move resize', follow)
      }
    },
    [map, isPointing],
  )

  useEffect(
    function waitUntilTheChoiceIsFlownTo() {
      // Only what is left afterwards is to be pointed back to.
      const arrive = () => setArrivedId(selectedId)
      map.on('moveend', arrive)
      return () => {
        map.off('moveend', arrive)
      }
    },
    [map, selectedId],
  )

  const place = map.getContainer().closest('.map-place')
  useEffect(
    function makeWayForAnOpenPanel() {
      place?.addEventListener('toggle', follow, true)
      return () => place?.removeEventListener('toggle', follow, true)
    },
    [place],
  )

  const find = (id: FeatureId | null) => {
    const feature = features.find((candidate) => candidate.id === id)
    const shape = feature && planeShapeOf(map, feature)
    const direction = shape && pointTo(map, shape)
    return feature && direction ? { feature, direction } : null
  }
  const chosen = arrivedId === selectedId ? find(selectedId) : null
  const layer = chosen?.feature.layer
  const away = layer && !layers.has(layer) ? null : chosen
  const hovered = away && hoveredId === selectedId ? null : find(hoveredId)
  const measure = useDistance(away !== null || hovered !== null)

  const write = ({ from, to }: Direction) =>
    measure && fill(file.words.distance, { km: measure(from, to).toLocaleString(locale) })
  const point = (found: ReturnType<typeof find>) => {
    if (!found) return null
    const distance = write(found.direction)
    const text = distance ? `${found.feature.name}, ${distance}` : found.feature.name
    const width = Math.ceil(measureText(text, lettering)) + lettering.beside
    const placed = found.direction.place({ width, height: lettering.height })
    return placed && { placed, text }
  }
  const preview = point(hovered)
  const back = point(away)

  const bringBack = () => {
    if (!away) return
    // The button goes when its feature comes: the focus goes with the reader to the feature.
    const id = CSS.escape(away.feature.id)
    const shape = map.getContainer().querySelector<SVGElement>(`[data-feature="${id}"]`)
    shape?.focus({ preventScroll: true })
    bringIntoView(map, away.feature, { animate: !prefersReducedMotion() })
  }

  if (!place) return null
  return createPortal(
    <>
      {back && (
        <EdgePointer
          {...back}
          label={fill(file.words.bringBack, { name: back.text })}
          onPress={bringBack}
        />
      )}
      {preview && <EdgePointer {...preview} />}
    </>,
    place,
  )
}
