import type { PathOptions, Polygon as LeafletPolygon, Polyline as LeafletPolyline } from 'leaflet'
import { memo } from 'react'
import { Polygon, Polyline } from 'react-leaflet'
import { drawnWhole } from './drawn-whole'
import type { DrawnArea, DrawnLine } from './topology'
import { useFeatureShape } from './use-feature-shape'

interface ShapeProps<Feature> {
  readonly feature: Feature
  readonly className: string
  /** Its name for who cannot see it. */
  readonly label: string
}

interface AreaShapeProps extends ShapeProps<DrawnArea> {
  /** The same object as long as nothing changes: react-leaflet restyles a path for any other. */
  readonly pathOptions: PathOptions
}

// A choice renders the layers anew: their shapes stay as they are.
export const AreaShape = memo(function AreaShape({
  feature: { id, positions },
  className,
  label,
  pathOptions,
}: AreaShapeProps) {
  const shape = useFeatureShape<LeafletPolygon>(id, label)
  return <Polygon {...drawnWhole} ref={shape} {...{ positions, className, pathOptions }} />
})

export const LineShape = memo(function LineShape({
  feature: { id, positions },
  className,
  label,
}: ShapeProps<DrawnLine>) {
  const shape = useFeatureShape<LeafletPolyline>(id, label)
  return <Polyline {...drawnWhole} ref={shape} {...{ positions, className }} />
})
