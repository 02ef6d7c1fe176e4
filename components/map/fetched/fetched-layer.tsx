import { useLayerVisible } from '@/components/state/view-store'
import type { fetchedLayers } from '@/components/layers/layer-names'
import { LayerPane } from '../layer-pane'
import type { MapLayers } from '../topology'
import { useTopology } from '../use-topology'
import { ModernBorders } from './modern-borders'
import { Shapes } from './shapes'
import { States } from './states'

type FetchedLayerName = (typeof fetchedLayers)[number]

interface Drawing {
  /** Stacking order among the panes: the shares of Poland lie at 400, lines at 420, places at 450. */
  readonly order: number
  readonly Contents: (props: {
    readonly name: string
    readonly layers: MapLayers
  }) => React.ReactNode
}

const drawings: Readonly<Record<FetchedLayerName, Drawing>> = {
  'modern-borders': { order: 320, Contents: ModernBorders },
  'states-1939': { order: 330, Contents: States },
  spheres: { order: 390, Contents: Shapes },
  territories: { order: 415, Contents: Shapes },
  'borders-1939': { order: 436, Contents: Shapes },
  routes: { order: 440, Contents: Shapes },
}

/** Of lines within reach that belong to a layer of the ground. */
const orderOfLines = 432

/** A layer of the map that has a file of its own: fetched when it is switched on, then kept. */
export function FetchedLayer({ name }: { readonly name: FetchedLayerName }) {
  const visible = useLayerVisible(name)
  const layers = useTopology(`/geodata/${name}.topojson`, visible)
  const { order, Contents } = drawings[name]
  if (!layers) return null
  return (
    <>
      <LayerPane name={name} layer={name} order={order}>
        <Contents name={name} layers={layers} />
      </LayerPane>
      {Contents === ModernBorders && (
        <LayerPane name={`${name}-lines`} layer={name} order={orderOfLines}>
          <Shapes name={name} layers={layers} />
        </LayerPane>
      )}
    </>
  )
}
