import { useEffect, useEffectEvent } from 'react'
import { useExplorer } from '@/components/state/explorer'
import { mentionsOf } from '@/components/state/mentions'
import { stepMention } from './step-mention'

const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 }

/**
 * Alt with an arrow key goes to the next and the previous mention of the selected feature, and takes
 * the focus there, so that the reader goes on from it. With Alt, since a letter alone would be taken
 * from who speaks to the page (WCAG 2.1.4) and from the quick keys of screen readers.
 */
export function useMentionKeys(): void {
  const { selectedId, mentionIndex, goToMention } = useExplorer()

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const by = steps[event.key]
    if (!by || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (!selectedId || event.defaultPrevented) return
    // There the keys open a list or move the caret.
    if (event.target instanceof Element && event.target.closest('select, textarea, input')) return
    const mentions = mentionsOf(selectedId)
    const index = stepMention(mentionIndex, by, mentions.length)
    goToMention(index)
    mentions[index]?.focus({ preventScroll: true })
    event.preventDefault()
  })

  useEffect(function listen() {
    const keyDown = (event: KeyboardEvent) => onKeyDown(event)
    window.addEventListener('keydown', keyDown)
    return () => window.removeEventListener('keydown', keyDown)
  }, [])
}
