import { useMemo } from 'react'
import { createPortal } from 'react-dom'
import { useExplorer } from '@/components/state/explorer'
import type { DrawnArea } from '../topology'
import { middleOfArea } from './middle-of-area'
import { useTools } from './tools'
import { useZoom } from './use-zoom'

/** A name is written where its area is this many times as wide as a letter is on average. */
const letterWidth = 9

interface AreaNamesProps {
  /** Of the pane that is shown and hidden with the layer. */
  readonly pane: string
  readonly areas: readonly DrawnArea[]
}

/** The names of areas that are ground, in their middle, where they are wide enough for them. */
export function AreaNames({ pane, areas }: AreaNamesProps) {
  const { map } = useTools()
  const { locale } = useExplorer()
  const zoom = useZoom()
  const places = useMemo(
    () =>
      areas.flatMap(({ id, names, positions }) => {
        const text = names?.[locale] ?? names?.['en']
        const middle = middleOfArea(positions)
        if (!text || !middle) return []
        const east = positions.flatMap(([ring = []]) => ring.map(({ lng }) => lng))
        const west = east.reduce((least, lng) => Math.min(least, lng), Infinity)
        const degrees = east.reduce((most, lng) => Math.max(most, lng), -Infinity) - west
        return [{ id, text, middle, degrees }]
      }),
    [areas, locale],
  )
  const element = map.getPane(pane)
  return (
    element &&
    createPortal(
      places
        .filter(
          ({ text, degrees }) => (256 * 2 ** zoom * degrees) / 360 > text.length * letterWidth,
        )
        .map(({ id, text, middle }) => {
          const { x, y } = map.latLngToLayerPoint(middle)
          return (
            <span
              key={id}
              className="area-name"
              ref={(name) => name?.style.setProperty('translate', `${x}px ${y}px`)}
            >
              <span>{text}</span>
            </span>
          )
        }),
      element,
    )
  )
}
