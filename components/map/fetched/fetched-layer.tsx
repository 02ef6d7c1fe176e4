import type { ReactNode } from 'react'
import type { fetchedLayers } from '@/components/layers/layer-names'
import { useFetched } from '@/components/state/use-fetched'
import { usePointedLayer } from '@/components/state/use-pointed-layer'
import { useLayerVisible } from '@/components/state/view-store'
import type { MapLayers } from '../topology'
import { Ground } from './ground'
import { Shapes } from './shapes'
import { useTools } from './tools'

/** What draws the contents of a file. */
export interface ContentsProps {
  readonly name: (typeof fetchedLayers)[number]
  readonly layers: MapLayers
}

interface FetchedLayerProps {
  readonly name: ContentsProps['name']
  /** Stacking order among the panes. */
  readonly order: number
  readonly Contents: (props: ContentsProps) => ReactNode
}

/** Of lines within reach that belong to a layer of the ground. */
const orderOfLines = 432

/** A layer of the map that has a file of its own: fetched when it is switched on or pointed at, then kept. */
export function FetchedLayer({ name, order, Contents }: FetchedLayerProps) {
  const { LayerPane, loadTopology } = useTools()
  const visible = useLayerVisible(name)
  const isPointedAt = usePointedLayer() === name
  const layers = useFetched(loadTopology, `/geodata/${name}.topojson`, visible || isPointedAt)
  if (!layers) return null
  return (
    <>
      <LayerPane name={name} layer={name} order={order}>
        <Contents name={name} layers={layers} />
      </LayerPane>
      {Contents === Ground && layers.lines.length > 0 && (
        <LayerPane name={`${name}-lines`} layer={name} order={orderOfLines}>
          <Shapes name={name} layers={{ ...layers, areas: [] }} />
        </LayerPane>
      )}
    </>
  )
}
