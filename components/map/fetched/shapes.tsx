import type { Polygon as LeafletPolygon, Polyline as LeafletPolyline } from 'leaflet'
import { useMemo } from 'react'
import { Polygon, Polyline } from 'react-leaflet'
import { useExplorer } from '@/components/state/explorer'
import { drawnWhole } from '../drawn-whole'
import { ShapeStates } from '../shape-states'
import type { DrawnArea, DrawnLine, MapLayers } from '../topology'
import { useFeatureShape } from '../use-feature-shape'

interface ShapesProps {
  readonly name: string
  readonly layers: MapLayers
}

/** The areas and lines of a layer, as SVG within the reader's reach. */
export function Shapes({ name, layers: { areas, lines } }: ShapesProps) {
  const { features } = useExplorer()
  const labels = new Map(
    features.map((feature) => [feature.id, `${feature.name}, ${feature.dates}`]),
  )
  return (
    <>
      {areas.map((area) => (
        <AreaShape key={area.id} area={area} layer={name} label={labels.get(area.id) ?? area.id} />
      ))}
      {lines.map((line) => (
        <LineShape key={line.id} line={line} layer={name} label={labels.get(line.id) ?? line.id} />
      ))}
      {/* After the shapes: one of them may be chosen already. */}
      <ShapeStates />
    </>
  )
}

interface ShapeProps {
  readonly layer: string
  readonly label: string
}

function AreaShape({ area, layer, label }: ShapeProps & { readonly area: DrawnArea }) {
  const shape = useFeatureShape<LeafletPolygon>(area.id, label)
  const side = area.side ? ` side-${area.side}` : ''
  const fillColor = area.side && layer === 'spheres' ? `url(#dots-${area.side})` : 'url(#crosses)'
  const options = useMemo(() => ({ fillColor, fillOpacity: 1 }), [fillColor])
  return (
    <Polygon
      {...drawnWhole}
      ref={shape}
      positions={area.positions}
      className={`area ${layer} ${area.id}${side}`}
      pathOptions={options}
    />
  )
}

function LineShape({ line, layer, label }: ShapeProps & { readonly line: DrawnLine }) {
  const shape = useFeatureShape<LeafletPolyline>(line.id, label)
  return (
    <Polyline
      {...drawnWhole}
      ref={shape}
      positions={line.positions}
      className={`line ${layer} ${line.id}`}
    />
  )
}
