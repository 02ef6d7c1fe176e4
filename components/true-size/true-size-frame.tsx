'use client'

import { type ComponentType, useEffect, useState } from 'react'
import type { TrueSizeProps } from '@/components/map/true-size/true-size'
import { useMapBounds } from '@/components/state/map-bounds'
import { useNoticeStore } from '@/components/state/notice-store'
import { useSoughtStore } from '@/components/state/sought-store'
import { useViewStore } from '@/components/state/view-store'
import type { StoryArea } from './choices'
import type { SizeWords } from './size-words'

interface TrueSizeFrameProps {
  readonly areas: readonly StoryArea[]
  readonly words: SizeWords
}

/** The place of the tool on its page; the tool is fetched when the page is alive and there is a map. */
export function TrueSizeFrame({ areas, words }: TrueSizeFrameProps) {
  const text = useViewStore(({ view }) => view.tools.size ?? null)
  const setTool = useViewStore((store) => store.setTool)
  const notify = useNoticeStore((store) => store.notify)
  const soughtId = useSoughtStore((store) => store.soughtId)
  const tools = useMapBounds((store) => store.tools)
  const [TrueSize, setTrueSize] = useState<ComponentType<TrueSizeProps> | null>(null)
  const [attempt, setAttempt] = useState(0)

  useEffect(
    function fetchTheTool() {
      import('@/components/map/true-size/true-size').then(
        (tool) => setTrueSize(() => tool.TrueSize),
        () =>
          notify({
            key: 'true-size',
            text: words.failed,
            retry: () => setAttempt((before) => before + 1),
          }),
      )
    },
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a new attempt is the order to fetch
    [attempt, notify, words],
  )

  return (
    <section className="true-size-frame" aria-label={words.tool}>
      {TrueSize && tools && (
        <TrueSize
          {...{ tools, areas, words, text, soughtId }}
          onLay={(laid) => setTool('size', laid)}
        />
      )}
    </section>
  )
}
