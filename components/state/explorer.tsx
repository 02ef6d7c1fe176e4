'use client'

import { useRouter, useSelectedLayoutSegments } from 'next/navigation'
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useMemo,
  useOptimistic,
  useState,
  useTransition,
} from 'react'
import { layOutArticle } from '@/components/article/lay-out'
import { passageOf } from '@/components/article/passages'
import type { Words } from '@/components/words'
import type { FeatureId } from '@/geodata/types'
import { type FeatureSummary, receiveSummary, type SentSummary } from './feature-summary'
import { addressOf } from './address'
import { lastAfterPaint } from './after-paint'
import { fill } from './fill-message'
import { mentionsOf, nearestIndex, readingBand, scrollToReading } from './mentions'
import { useNoticeStore } from './notice-store'
import { returnToPoint, takeReturnPoint } from './return-point'
import { useSoughtStore } from './sought-store'
import { useEscapeKey } from './use-escape-key'
import { useLayerOfSelection } from './use-layer-of-selection'
import { useLinkDelegation } from './use-link-delegation'
import { markSelected, useMarkedFeatures } from './use-marked-features'
import { useViewInAddress } from './use-view-in-address'
import { formatViewHash } from './view-hash'
import { useViewStore } from './view-store'

/** Where a selection was made; from the text the article stays where it is. */
export type SelectionOrigin = 'text' | 'map' | 'list'

interface Explorer {
  readonly locale: string
  readonly words: Words
  readonly features: readonly FeatureSummary[]
  readonly selectedId: FeatureId | null
  /** True while the details of the selection are on their way. */
  readonly pending: boolean
  /** Which mention of the selected feature the reader stands at, from 0; -1 for none. */
  readonly mentionIndex: number
  /** Whether the article was scrolled to that mention, rather than left as the reader had it. */
  readonly mentionSought: boolean
  readonly select: (id: FeatureId, origin: SelectionOrigin, mentionIndex?: number) => void
  readonly goToMention: (index: number) => void
  /** Ends the selection and brings back scroll, focus and camera from before it. */
  readonly deselect: () => void
}

const ExplorerContext = createContext<Explorer | null>(null)

/** The explorer that the page is in. Throws outside of `ExplorerProvider`. */
export function useExplorer(): Explorer {
  const explorer = useContext(ExplorerContext)
  if (!explorer) throw new Error('useExplorer: got no context, wanted an ExplorerProvider above')
  return explorer
}

interface ExplorerProviderProps {
  readonly locale: string
  readonly words: Words
  readonly features: readonly SentSummary[]
  readonly children: ReactNode
}

/** Holds the selection (its record is the path) and what belongs to it. */
export function ExplorerProvider({
  locale,
  words,
  features: sent,
  children,
}: ExplorerProviderProps) {
  const features = useMemo(() => sent.map(receiveSummary), [sent])
  const router = useRouter()
  const segments = useSelectedLayoutSegments()
  const idInPath = segments[0] === 'on' ? ((segments[1] ?? null) as FeatureId | null) : null
  const [pending, startTransition] = useTransition()
  const [finish] = useState(lastAfterPaint)
  const [selectedId, showSelectedId] = useOptimistic(idInPath)
  const [mention, setMention] = useState<{ id: FeatureId; index: number; sought: boolean } | null>(
    null,
  )
  const notify = useNoticeStore((store) => store.notify)
  const seek = useSoughtStore((store) => store.seek)

  const navigate = useCallback(
    (path: string, id: FeatureId | null, changeView?: () => void) => {
      if (!navigator.onLine) {
        // Without an answer the router would leave the page for the browser's own error.
        const name = features.find((feature) => feature.id === id)?.name ?? path
        notify({ key: 'offline', text: fill(words.selection.offline, { name }) })
        markSelected(selectedId)
        return
      }
      // Before the view changes: it is a matter of the address to come.
      useViewStore.getState().holdRecord()
      changeView?.()
      startTransition(() => {
        showSelectedId(id)
        // A navigation drops the hash: write the view again.
        router.push(path + formatViewHash(useViewStore.getState().view), { scroll: false })
      })
    },
    [features, notify, router, selectedId, showSelectedId, words],
  )

  const goToMention = useCallback(
    (index: number) => {
      if (!selectedId) return
      layOutArticle()
      const element = mentionsOf(selectedId)[index]
      if (!element) return
      setMention({ id: selectedId, index, sought: true })
      useViewStore.getState().setPassage(passageOf(element))
      scrollToReading(element)
    },
    [selectedId],
  )

  const choose = useCallback(
    (id: FeatureId, origin: SelectionOrigin, mentionIndex?: number) => {
      if (!selectedId) takeReturnPoint()
      layOutArticle()
      const mentions = mentionsOf(id)
      const band = readingBand()
      const index = mentionIndex ?? nearestIndex(mentions, (band.top + band.bottom) / 2)
      setMention({ id, index, sought: origin !== 'text' })
      const element = mentions[index]
      if (origin !== 'text' && element) scrollToReading(element)
      const keepPassage = () => useViewStore.getState().setPassage(passageOf(element))
      if (id === selectedId) keepPassage()
      else navigate(addressOf(locale, id), id, keepPassage)
    },
    [locale, navigate, selectedId],
  )

  const select = useCallback(
    (...chosen: Parameters<typeof choose>) => {
      const [id] = chosen
      // A stretch of a border has no page: it is asked in place.
      if (!features.some((feature) => feature.id === id))
        return useViewStore.getState().setTool('stretch', id)
      markSelected(id)
      // Of a double click the second is the one choice.
      finish(() => choose(...chosen))
    },
    [choose, features, finish],
  )

  const deselect = useCallback(() => {
    if (!selectedId) return
    setMention(null)
    navigate(`/${locale}/`, null, returnToPoint)
  }, [locale, navigate, selectedId])

  useLinkDelegation({
    locale,
    select: (id, index) => select(id, index === null ? 'list' : 'text', index ?? undefined),
    follow: (pathname, hash) => {
      seek(hash.slice(1))
      navigate(pathname, null)
    },
  })

  useViewInAddress(pending)
  useLayerOfSelection(features, selectedId)
  useEscapeKey(deselect)

  const current = mention?.id === selectedId ? mention : null
  const mentionIndex = current?.index ?? -1
  const mentionSought = current?.sought ?? false
  useMarkedFeatures(selectedId, mentionIndex)
  const explorer = useMemo(
    () => ({
      locale,
      words,
      features,
      selectedId,
      pending,
      mentionIndex,
      mentionSought,
      select,
      goToMention,
      deselect,
    }),
    [
      locale,
      words,
      features,
      selectedId,
      pending,
      mentionIndex,
      mentionSought,
      select,
      goToMention,
      deselect,
    ],
  )
  return <ExplorerContext value={explorer}>{children}</ExplorerContext>
}
