import { useEffect, useEffectEvent, useRef } from 'react'
import { useExplorer } from '@/components/state/explorer'
import { prefersReducedMotion } from '@/components/state/mentions'
import { useViewStore } from '@/components/state/view-store'
import type { FeatureId } from '@/geodata/types'
import { useFollowStore } from './follow-store'
import type { GuideFile } from './guide-file'
import { type Passage, passageAtLine, watchReading } from './passage'
import { boundsOfPassage, unite } from './passage-bounds'
import { watchReaderScrolls } from './reader-scrolls'
import type { MapTools } from './tools'
import { useLentLayers } from './use-lent-layers'

/** The text is at rest when for so long nothing scrolled it on, in milliseconds. */
const rest = 300

/**
 * While it is switched on, shows the places of the passage at which the reader has come to rest. A
 * choice holds the map where it is; after it the map waits for the reader to scroll on.
 */
export function useReadAlong({ map, bringIntoView }: MapTools, file: GuideFile | null): void {
  const { features, selectedId } = useExplorer()
  const isOn = useFollowStore(({ following }) => following === 'on')
  const lend = useLentLayers()
  const shown = useRef<Passage | null>(null)

  const show = useEffectEvent((passage: Passage) => {
    const before = shown.current
    if (!useFollowStore.getState().byHand || passage.element === before?.element) return
    shown.current = passage
    const section = file?.sections[passage.section] ?? null
    const find = (ids: readonly FeatureId[]) => features.filter(({ id }) => ids.includes(id))
    const places = find(passage.places)
    lend(section?.layers ?? [], places)
    if (passage.section < 0) {
      // Even when that is recorded: the map may be on its way elsewhere.
      useViewStore.getState().moveTo(null)
      return
    }
    const bounds = boundsOfPassage({
      stated: unite(find(section?.show ?? []).map((feature) => feature.bounds)),
      places: places.map((place) => place.bounds),
      isNewSection: passage.section !== before?.section,
    })
    if (bounds) bringIntoView(map, { kind: 'area', bounds }, { animate: !prefersReducedMotion() })
  })

  useEffect(
    function beginAnew() {
      if (isOn) shown.current = null
    },
    [isOn],
  )

  useEffect(
    function forgetTheHandAtAChoice() {
      if (selectedId !== null) useFollowStore.setState({ byHand: false })
    },
    [selectedId],
  )

  const mayMove = isOn && selectedId === null
  useEffect(
    function noteTheHand() {
      if (!mayMove) return undefined
      return watchReaderScrolls(() => useFollowStore.setState({ byHand: true }))
    },
    [mayMove],
  )

  const isReading = mayMove && file !== null
  useEffect(
    function readAlong() {
      if (!isReading) return undefined
      let timer = 0
      const showAtRest = () => {
        const passage = passageAtLine()
        if (passage) show(passage)
      }
      const settle = () => {
        clearTimeout(timer)
        timer = window.setTimeout(showAtRest, rest)
      }
      const endReading = watchReading(settle)
      const endScrolls = watchReaderScrolls(settle)
      return () => {
        clearTimeout(timer)
        endReading()
        endScrolls()
      }
    },
    [isReading],
  )
}
