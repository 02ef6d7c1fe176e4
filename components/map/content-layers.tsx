import type {
  CircleMarker as LeafletCircleMarker,
  Polygon as LeafletPolygon,
  Polyline as LeafletPolyline,
} from 'leaflet'
import { memo, useMemo } from 'react'
import { CircleMarker, Polygon, Polyline } from 'react-leaflet'
import { useExplorer } from '@/components/state/explorer'
import { toLatLng } from './coordinates'
import { drawnWhole } from './drawn-whole'
import { LayerPane } from './layer-pane'
import type { DrawnArea, DrawnLine, MapLayers } from './topology'
import { ShapeStates } from './shape-states'
import { useFeatureShape } from './use-feature-shape'
import type { FeatureSummary } from '@/components/state/feature-summary'

/** What the reader reaches: areas below, lines over them, places on top. As SVG, in the page. */
export function ContentLayers({ layers }: { readonly layers: MapLayers }) {
  const { features } = useExplorer()
  const sites = features.filter(({ kind }) => kind === 'site')
  const known = new Map(features.map((feature) => [feature.id, feature]))
  const panes = [
    ...layers.areas.map((feature) => ({ feature, kind: 'area' as const })),
    ...layers.lines.map((feature) => ({ feature, kind: 'line' as const })),
  ].map((entry) => ({
    ...entry,
    layer: known.get(entry.feature.id)?.layer ?? null,
  }))
  const names = [...new Set(panes.map(({ layer }) => layer))]
  return (
    <>
      {names.map((layer, index) => {
        const inPane = panes.filter((entry) => entry.layer === layer)
        const lines = inPane.some(({ kind }) => kind === 'line')
        return (
          <LayerPane
            key={layer}
            name={layer ?? 'outline'}
            layer={layer}
            order={(lines ? 420 : 400) + index}
          >
            {inPane.map(({ feature, kind }) =>
              kind === 'area' ? (
                <AreaShape key={feature.id} feature={feature} summary={known.get(feature.id)} />
              ) : (
                <LineShape key={feature.id} feature={feature} summary={known.get(feature.id)} />
              ),
            )}
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

interface ShapeProps<Feature> {
  readonly feature: Feature
  /** What names it for who cannot see it; of one that the page does not know, nothing. */
  readonly summary: FeatureSummary | undefined
}

// A choice renders the layers anew: their shapes stay as they are.
const AreaShape = memo(function AreaShape({ feature, summary }: ShapeProps<DrawnArea>) {
  const shape = useFeatureShape<LeafletPolygon>(feature.id, summary ? labelOf(summary) : feature.id)
  const { side, positions } = feature
  return (
    <Polygon
      {...drawnWhole}
      ref={shape}
      positions={positions}
      className={side ? `share share-${side}` : 'outline'}
      pathOptions={fills[side ?? 'outline']}
    />
  )
})

const LineShape = memo(function LineShape({ feature, summary }: ShapeProps<DrawnLine>) {
  const shape = useFeatureShape<LeafletPolyline>(
    feature.id,
    summary ? labelOf(summary) : feature.id,
  )
  return (
    <Polyline
      {...drawnWhole}
      ref={shape}
      positions={feature.positions}
      className={`line ${feature.id}`}
    />
  )
})

const SiteShape = memo(function SiteShape({ site }: { readonly site: FeatureSummary }) {
  const shape = useFeatureShape<LeafletCircleMarker>(site.id, labelOf(site))
  const [west, south] = site.bounds
  const center = useMemo(() => toLatLng([west, south]), [west, south])
  return <CircleMarker ref={shape} center={center} radius={5.5} className="site-mark" />
})
