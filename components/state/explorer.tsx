'use client'

import { useRouter, useSelectedLayoutSegments } from 'next/navigation'
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useOptimistic,
  useRef,
  useState,
  useTransition,
} from 'react'
import { layerOfFeature, withLayer } from '@/components/layers/layer-names'
import type { Words } from '@/components/words'
import type { FeatureId } from '@/geodata/types'
import type { FeatureSummary } from './feature-summary'
import { mentionsOf, nearestIndex, readingBand, scrollToReading } from './mentions'
import { type ReturnPoint, restoreReturnPoint, takeReturnPoint } from './return-point'
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

/** The address of a feature in a language. */
export function addressOf(locale: string, id: FeatureId): string {
  return `/${locale}/on/${id}/`
}

interface ExplorerProviderProps {
  readonly locale: string
  readonly words: Words
  readonly features: readonly FeatureSummary[]
  readonly children: ReactNode
}

/** Holds the selection (its record is the path) and what belongs to it. */
export function ExplorerProvider({ locale, words, features, children }: ExplorerProviderProps) {
  const router = useRouter()
  const segments = useSelectedLayoutSegments()
  const idInPath = segments[0] === 'on' ? ((segments[1] ?? null) as FeatureId | null) : null
  const [pending, startTransition] = useTransition()
  const [selectedId, showSelectedId] = useOptimistic(idInPath)
  const [mention, setMention] = useState<{ id: FeatureId; index: number } | null>(null)
  const returnPoint = useRef<ReturnPoint | null>(null)

  const navigate = useCallback(
    (path: string, id: FeatureId | null) => {
      startTransition(() => {
        showSelectedId(id)
        // A navigation drops the hash: write the view again.
        router.push(path + formatViewHash(useViewStore.getState().view), { scroll: false })
      })
    },
    [router, showSelectedId],
  )

  const goToMention = useCallback(
    (index: number) => {
      if (!selectedId) return
      const element = mentionsOf(selectedId)[index]
      if (!element) return
      setMention({ id: selectedId, index })
      scrollToReading(element)
    },
    [selectedId],
  )

  const select = useCallback(
    (id: FeatureId, origin: SelectionOrigin, mentionIndex?: number) => {
      if (!selectedId) returnPoint.current = takeReturnPoint()
      const mentions = mentionsOf(id)
      const band = readingBand()
      const index = mentionIndex ?? nearestIndex(mentions, (band.top + band.bottom) / 2)
      setMention({ id, index })
      const element = mentions[index]
      if (origin !== 'text' && element) scrollToReading(element)
      if (id !== selectedId) navigate(addressOf(locale, id), id)
    },
    [locale, navigate, selectedId],
  )

  const deselect = useCallback(() => {
    if (!selectedId) return
    setMention(null)
    if (returnPoint.current) restoreReturnPoint(returnPoint.current)
    returnPoint.current = null
    navigate(`/${locale}/`, null)
  }, [locale, navigate, selectedId])

  const readHash = useViewStore((store) => store.readHash)
  useEffect(
    function readTheHashOfEachAddress() {
      readHash()
      window.addEventListener('hashchange', readHash)
      window.addEventListener('popstate', readHash)
      return () => {
        window.removeEventListener('hashchange', readHash)
        window.removeEventListener('popstate', readHash)
      }
    },
    [readHash],
  )

  useEffect(
    function switchOnTheLayerOfTheSelection() {
      const selected = features.find(({ id }) => id === selectedId)
      const layer = selected && layerOfFeature(selected)
      const { view, setLayers } = useViewStore.getState()
      if (layer && !view.layers.has(layer)) setLayers(withLayer(view.layers, layer))
    },
    [features, selectedId],
  )

  const recordView = useViewStore((store) => store.recordView)
  useEffect(
    // The map may have moved while the navigation was under way.
    function recordTheViewInTheNewAddress() {
      recordView()
    },
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a new path is a new address
    [idInPath, recordView],
  )

  useEffect(
    function goBackByEscape() {
      const onKeyDown = (event: KeyboardEvent) => {
        if (event.key === 'Escape' && !event.defaultPrevented) deselect()
      }
      window.addEventListener('keydown', onKeyDown)
      return () => window.removeEventListener('keydown', onKeyDown)
    },
    [deselect],
  )

  const mentionIndex = mention && mention.id === selectedId ? mention.index : -1
  const explorer = useMemo(
    () => ({
      locale,
      words,
      features,
      selectedId,
      pending,
      mentionIndex,
      select,
      goToMention,
      deselect,
    }),
    [locale, words, features, selectedId, pending, mentionIndex, select, goToMention, deselect],
  )
  return <ExplorerContext value={explorer}>{children}</ExplorerContext>
}
