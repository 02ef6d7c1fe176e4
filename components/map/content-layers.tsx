import type { CircleMarker as LeafletCircleMarker } from 'leaflet'
import { memo, useMemo } from 'react'
import { CircleMarker } from 'react-leaflet'
import { useExplorer } from '@/components/state/explorer'
import type { FeatureSummary } from '@/components/state/feature-summary'
import type { FeatureId } from '@/geodata/types'
import { toLatLng } from './coordinates'
import { AreaShape, LineShape } from './feature-shapes'
import { LayerPane } from './layer-pane'
import type { MapLayers } from './topology'
import { ShapeStates } from './shape-states'
import { useFeatureShape } from './use-feature-shape'

/** What the reader reaches: areas below, lines over them, places on top. As SVG, in the page. */
export function ContentLayers({ layers: { areas, lines } }: { readonly layers: MapLayers }) {
  const { features } = useExplorer()
  const sites = features.filter(({ kind }) => kind === 'site')
  const known = new Map(features.map((feature) => [feature.id, feature]))
  const layerOf = ({ id }: { readonly id: FeatureId }) => known.get(id)?.layer ?? null
  const nameOf = (id: FeatureId) => {
    const summary = known.get(id)
    return summary ? labelOf(summary) : id
  }
  const names = [...new Set([...areas, ...lines].map(layerOf))]
  return (
    <>
      {names.map((layer, index) => {
        const linesInPane = lines.filter((line) => layerOf(line) === layer)
        return (
          <LayerPane
            key={layer}
            name={layer ?? 'outline'}
            layer={layer}
            order={(linesInPane.length > 0 ? 420 : 400) + index}
          >
            {areas
              .filter((area) => layerOf(area) === layer)
              .map((feature) => (
                <AreaShape
                  key={feature.id}
                  feature={feature}
                  className={feature.side ? `share share-${feature.side}` : 'outline'}
                  label={nameOf(feature.id)}
                  pathOptions={fills[feature.side ?? 'outline']}
                />
              ))}
            {linesInPane.map((feature) => (
              <LineShape
                key={feature.id}
                feature={feature}
                className={`line ${feature.id}`}
                label={nameOf(feature.id)}
              />
            ))}
          </LayerPane>
        )
      })}
      <LayerPane name="sites" layer="sites" order={450}>
        {sites.map((site) => (
          <SiteShape key={site.id} site={site} />
        ))}
      </LayerPane>
      <ShapeStates />
    </>
  )
}

function labelOf({ name, dates }: FeatureSummary): string {
  return `${name}, ${dates}`
}

/** Made once: react-leaflet restyles a path whenever it is handed another object. */
const fills = {
  ussr: { fillColor: 'url(#hatch-ussr)', fillOpacity: 1 },
  germany: { fillColor: 'url(#hatch-germany)', fillOpacity: 1 },
  outline: { fill: false },
}

const SiteShape = memo(function SiteShape({ site }: { readonly site: FeatureSummary }) {
  const shape = useFeatureShape<LeafletCircleMarker>(site.id, labelOf(site))
  const [west, south] = site.bounds
  const center = useMemo(() => toLatLng([west, south]), [west, south])
  return <CircleMarker ref={shape} center={center} radius={5.5} className="site-mark" />
})
