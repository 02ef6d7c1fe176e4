import type { Messages } from '@/app/messages'
import type { Words } from '@/components/words'

/** The part of a dictionary that travels with the page. */
export function clientWords({
  kindsPlural,
  layers,
  map,
  onTheMap,
  selection,
  claims,
  notices,
}: Messages): Words {
  const { label, loading, instructions, zoomIn, zoomOut, wholePicture, alsoHere } = map
  const { failed, layerFailed, retry, taller, shorter } = map
  return {
    kindsPlural,
    layers,
    map: {
      label,
      loading,
      instructions,
      zoomIn,
      zoomOut,
      wholePicture,
      alsoHere,
      failed,
      layerFailed,
      retry,
      taller,
      shorter,
    },
    onTheMap,
    selection,
    claims: { failed: claims.failed },
    notices,
  }
}
