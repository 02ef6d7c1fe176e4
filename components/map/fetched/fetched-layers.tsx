import { fetchedLayers } from '@/components/layers/layer-names'
import { FetchedLayer } from './fetched-layer'

/** The layers that have a file of their own. */
export function FetchedLayers() {
  return fetchedLayers.map((name) => <FetchedLayer key={name} name={name} />)
}
