'use client'

import { useState } from 'react'
import { useExplorer } from '@/components/state/explorer'
import { countOf, fill } from '@/components/state/fill-message'
import { layerOfFeature } from '@/components/layers/layer-names'
import { useMapBounds } from '@/components/state/map-bounds'
import { useViewStore } from '@/components/state/view-store'
import { type ContentKind, contentKinds } from '@/geodata/types'
import { FeatureLink } from './feature-link'

type Bounds = readonly [number, number, number, number]

/** Whether two boxes (west, south, east, north) touch. */
export function boundsTouch(one: Bounds, other: Bounds): boolean {
  return one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3]
}

/**
 * What lies in view, as a list: the map for who cannot see it. Before there is a map it lists all,
 * which is what a reader without JavaScript gets; afterwards it costs nothing while it is closed.
 */
export function OnTheMap() {
  const { locale, words, features } = useExplorer()
  const bounds = useMapBounds((store) => store.bounds)
  const layers = useViewStore((store) => store.view.layers)
  const [open, setOpen] = useState(false)
  const shown = features.filter((feature) => {
    const layer = layerOfFeature(feature)
    const inView = bounds === null || boundsTouch(feature.bounds, bounds)
    return inView && (layer === null || layers.has(layer))
  })
  const ofKind = (kind: ContentKind) => shown.filter((feature) => feature.kind === kind)
  const { onTheMap, kindsPlural } = words
  return (
    <details className="on-the-map" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <h2>{onTheMap.heading}</h2>
        <output>
          {fill(onTheMap.summary, {
            sites: countOf(locale, onTheMap.sites, ofKind('site').length),
            lines: countOf(locale, onTheMap.lines, ofKind('line').length),
            areas: countOf(locale, onTheMap.areas, ofKind('area').length),
          })}
        </output>
      </summary>
      {shown.length === 0 && <p>{onTheMap.nothing}</p>}
      {(open || bounds === null ? contentKinds : [])
        .filter((kind) => ofKind(kind).length > 0)
        .map((kind) => (
          <section key={kind}>
            <h3>{kindsPlural[kind]}</h3>
            <ul>
              {ofKind(kind).map(({ id, name, dates }) => (
                <li key={id}>
                  <FeatureLink locale={locale} id={id}>
                    {name}
                  </FeatureLink>{' '}
                  <span className="dates">{dates}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </details>
  )
}
