import { createContext, useContext } from 'react'
import type { Map as LeafletMap } from 'leaflet'
import type { Polygon, Polyline } from 'react-leaflet'
import type { bringIntoView } from '../bring-into-view'
import type { AreaShape, LineShape } from '../feature-shapes'
import type { LayerPane } from '../layer-pane'
import type { ShapeStates } from '../shape-states'
import type { loadTopology } from '../topology'

/**
 * What the map lends to the layers that are fetched. Handed over and not imported, as with the guide
 * (`guide/tools.ts`): what either side imports costs the first view more.
 */
export interface DrawingTools {
  readonly map: LeafletMap
  readonly Polygon: typeof Polygon
  readonly Polyline: typeof Polyline
  readonly AreaShape: typeof AreaShape
  readonly LineShape: typeof LineShape
  readonly LayerPane: typeof LayerPane
  readonly ShapeStates: typeof ShapeStates
  readonly bringIntoView: typeof bringIntoView
  readonly loadTopology: typeof loadTopology
}

/** The tools, for whatever is drawn with them. */
export const ToolsContext = createContext<DrawingTools | null>(null)

/** The tools of the map. Throws outside of `FetchedLayers`. */
export function useTools(): DrawingTools {
  const tools = useContext(ToolsContext)
  if (!tools) throw new Error('useTools: got no context, wanted FetchedLayers above')
  return tools
}
