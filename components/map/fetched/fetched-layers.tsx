import { FetchedLayer } from './fetched-layer'
import { Ground } from './ground'
import { Shapes } from './shapes'
import { Stretches } from './stretches'
import { type DrawingTools, ToolsContext } from './tools'

export interface FetchedLayersProps {
  readonly tools: DrawingTools
  /** Whether the map is so near that what is uncertain shows beside its line. */
  readonly close: boolean
}

/** The layers that have a file of their own, from the lowest: the shares of Poland lie at 400. */
export function FetchedLayers({ tools, close }: FetchedLayersProps) {
  return (
    <ToolsContext value={tools}>
      <FetchedLayer name="modern-borders" order={320} Contents={Ground} />
      <FetchedLayer name="states-1939" order={330} Contents={Ground} />
      <FetchedLayer name="spheres" order={390} Contents={Shapes} />
      <FetchedLayer name="territories" order={415} Contents={Shapes} />
      <Stretches close={close} />
      <FetchedLayer name="routes" order={440} Contents={Shapes} />
    </ToolsContext>
  )
}
