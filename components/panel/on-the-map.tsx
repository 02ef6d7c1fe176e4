'use client'

import { useExplorer } from '@/components/state/explorer'
import type { FeatureSummary } from '@/components/state/feature-summary'
import { countOf, fill } from '@/components/state/fill-message'
import { layerOfFeature } from '@/components/layers/layer-names'
import { useMapBounds } from '@/components/state/map-bounds'
import { useViewStore } from '@/components/state/view-store'
import { contentKinds } from '@/geodata/types'
import { FeatureLink } from './feature-link'

type Bounds = readonly [number, number, number, number]

/** Whether two boxes (west, south, east, north) touch. */
export function boundsTouch(one: Bounds, other: Bounds): boolean {
  return one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3]
}

/** What lies in view, as a list: the map for who cannot see it. */
export function OnTheMap() {
  const { locale, words, features } = useExplorer()
  const bounds = useMapBounds((store) => store.bounds)
  const layers = useViewStore((store) => store.view.layers)
  const shown = features.filter((feature) => {
    const layer = layerOfFeature(feature)
    const inView = bounds === null || boundsTouch(feature.bounds, bounds)
    return inView && (layer === null || layers.has(layer))
  })
  const groups = contentKinds.map((kind) => shown.filter((feature) => feature.kind === kind))
  const [sites, lines, areas] = groups as [FeatureSummary[], FeatureSummary[], FeatureSummary[]]
  const { onTheMap, kindsPlural } = words
  return (
    <details className="on-the-map">
      <summary>
        <h2>{onTheMap.heading}</h2>
        <span role="status">
          {fill(onTheMap.summary, {
            sites: countOf(locale, onTheMap.sites, sites.length),
            lines: countOf(locale, onTheMap.lines, lines.length),
            areas: countOf(locale, onTheMap.areas, areas.length),
          })}
        </span>
      </summary>
      {shown.length === 0 && <p>{onTheMap.nothing}</p>}
      {groups.map(
        (group) =>
          group[0] && (
            <section key={group[0].kind}>
              <h3>{kindsPlural[group[0].kind]}</h3>
              <ul>
                {group.map(({ id, name, dates }) => (
                  <li key={id}>
                    <FeatureLink id={id}>{name}</FeatureLink> <span className="dates">{dates}</span>
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
    </details>
  )
}
