import { useFetched } from '@/components/state/use-fetched'
import { loadTopology, type MapLayers } from './topology'

/** The parts of the map that come in two resolutions. */
export type MapPart = 'basemap' | 'partition'

/** The address of what the first view draws of a part. */
export function overviewOf(part: MapPart): string {
  return `/geodata/${part}-overview.topojson`
}

/** The finer geometry of a part of the map once it is wanted and there, the overview until then. */
export function useResolution(part: MapPart, fine: boolean): MapLayers | null {
  const overview = useFetched(loadTopology, overviewOf(part), true)
  const detail = useFetched(loadTopology, `/geodata/${part}-detail.topojson`, fine)
  return detail ?? overview
}
