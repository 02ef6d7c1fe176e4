import type { ReactNode } from 'react'
import type { fetchedLayers } from '@/components/layers/layer-names'
import { useFetched } from '@/components/state/use-fetched'
import { useLayerVisible } from '@/components/state/view-store'
import type { MapLayers } from '../topology'
import { useTools } from './tools'

/** What draws the contents of a file. */
export interface ContentsProps {
  readonly name: (typeof fetchedLayers)[number]
  readonly layers: MapLayers
}

interface FetchedLayerProps {
  readonly name: ContentsProps['name']
  /** Name of its pane, where one layer has several. */
  readonly pane?: string
  /** Stacking order among the panes. */
  readonly order: number
  readonly Contents: (props: ContentsProps) => ReactNode
}

/** A layer of the map that has a file of its own: fetched when it is switched on, then kept. */
export function FetchedLayer({ name, pane = name, order, Contents }: FetchedLayerProps) {
  const { LayerPane, loadTopology } = useTools()
  const visible = useLayerVisible(name)
  const layers = useFetched(loadTopology, `/geodata/${name}.topojson`, visible)
  return (
    layers && (
      <LayerPane name={pane} layer={name} order={order}>
        <Contents name={name} layers={layers} />
      </LayerPane>
    )
  )
}
