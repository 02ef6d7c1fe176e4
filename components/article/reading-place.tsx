'use client'

import { useExplorer } from '@/components/state/explorer'
import { MentionStrip } from './mention-strip'
import { useFocusInPanel } from './use-focus-in-panel'
import { useMentionKeys } from './use-mention-keys'
import { useMentionOfPassage } from './use-mention-of-passage'
import { usePassageAtRest } from './use-passage-at-rest'
import { useReturnByHistory } from './use-return-by-history'
import { useSoughtPassage } from './use-sought-passage'

/** Keeps the reader's place in the article: goes to it, follows it, shows it, brings it back. */
export function ReadingPlace() {
  const { selectedId } = useExplorer()
  useSoughtPassage()
  useMentionOfPassage()
  usePassageAtRest()
  useMentionKeys()
  useReturnByHistory()
  useFocusInPanel()
  return selectedId && <MentionStrip key={selectedId} id={selectedId} />
}
