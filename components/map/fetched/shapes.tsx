import { useExplorer } from '@/components/state/explorer'
import type { FeatureId } from '@/geodata/types'
import type { ContentsProps } from './fetched-layer'
import { useTools } from './tools'

/** Made once: react-leaflet restyles a path whenever it is handed another object. */
const patterns = {
  germany: { fillColor: 'url(#dots-germany)', fillOpacity: 1 },
  ussr: { fillColor: 'url(#dots-ussr)', fillOpacity: 1 },
  none: { fillColor: 'url(#crosses)', fillOpacity: 1 },
}

/** The areas and lines of a layer, as SVG within the reader's reach. */
export function Shapes({ name, layers: { areas, lines } }: ContentsProps) {
  const { AreaShape, LineShape, ShapeStates } = useTools()
  const { features } = useExplorer()
  const labels = new Map(
    features.map((feature) => [feature.id, `${feature.name}, ${feature.dates}`]),
  )
  const labelOf = (id: FeatureId) => labels.get(id) ?? id
  return (
    <>
      {areas.map((area) => (
        <AreaShape
          key={area.id}
          feature={area}
          className={`area ${name} ${area.id} side-${area.side ?? 'none'}`}
          label={labelOf(area.id)}
          pathOptions={patterns[area.side ?? 'none']}
        />
      ))}
      {lines.map((line) => (
        <LineShape
          key={line.id}
          feature={line}
          className={`line ${name} ${line.id} by-${line.mode}`}
          label={labelOf(line.id)}
        />
      ))}
      {/* After the shapes: one of them may be chosen already. */}
      <ShapeStates />
    </>
  )
}
