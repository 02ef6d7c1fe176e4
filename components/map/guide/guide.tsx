import { EdgePointers } from './edge-pointers'
import { FollowText } from './follow-text'
import { stopFollowing } from './follow-store'
import type { MapTools } from './tools'
import { useGuideFile } from './use-guide-file'

export interface GuideProps extends MapTools {
  /** The event that was the first sign of a reader. */
  readonly sign: string
}

/** What leads the reader about the map: pointers at its edge, and the map that follows the text. */
export function Guide({ sign, ...tools }: GuideProps) {
  const file = useGuideFile(stopFollowing)
  return (
    <>
      <FollowText tools={tools} file={file} sign={sign} />
      {file && <EdgePointers tools={tools} file={file} />}
    </>
  )
}
