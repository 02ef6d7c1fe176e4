import type { Messages } from '@/app/messages'
import type { FindFrameWords } from '@/components/find/find-frame'
import type { Words } from '@/components/words'

/** The part of a dictionary that travels with the page. */
export function clientWords({
  kindsPlural,
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

/** What the way to the search says before it is opened, or when it cannot be. */
export function findFrameWords({ find, map }: Messages): FindFrameWords {
  const { link, field, loading, failed, close } = find
  return { link, field, loading, failed, retry: map.retry, close }
}
