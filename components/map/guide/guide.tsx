import { Component, type ReactNode } from 'react'
import { EdgePointers } from './edge-pointers'
import { FollowText } from './follow-text'
import { stopFollowing } from './follow-store'
import type { MapTools } from './tools'
import { useGuideFile } from './use-guide-file'

export interface GuideProps extends MapTools {
  /** The types of the events by which the reader has shown up. */
  readonly signs: ReadonlySet<string>
}

/** Keeps a failure of the guide inside the guide: the map goes on without it. */
class GuideBoundary extends Component<{ readonly children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    stopFollowing()
    return { failed: true }
  }

  override render() {
    return !this.state.failed && this.props.children
  }
}

/** What leads the reader about the map: pointers at its edge, and the map that follows the text. */
export function Guide({ signs, ...tools }: GuideProps) {
  const file = useGuideFile(stopFollowing)
  return (
    <GuideBoundary>
      <FollowText tools={tools} file={file} signs={signs} />
      {file && <EdgePointers tools={tools} file={file} />}
    </GuideBoundary>
  )
}
