import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { fill } from '@/components/state/fill-message'
import { useNoticeStore } from '@/components/state/notice-store'
import { useViewStore } from '@/components/state/view-store'
import type { StretchFile } from '@/components/stretches/stretch-card'
import { StretchNote } from './stretch-note'
import { useTools } from './tools'

/** The stretch that is asked: marked on the map, and told of in a note. */
export function AskedStretch({ file }: { readonly file: StretchFile }) {
  const { map, bringIntoView } = useTools()
  const asked = useViewStore(({ view }) => view.tools.stretch ?? null)
  const cameraVersion = useViewStore((store) => store.cameraVersion)
  const setTool = useViewStore((store) => store.setTool)
  const notify = useNoticeStore((store) => store.notify)
  const card = asked === null ? null : file.stretches[asked]

  useEffect(
    function tellOfAnUnknownOne() {
      if (card !== undefined) return
      notify({ key: 'stretch', text: fill(file.words.unknown, { got: asked ?? '' }) })
      setTool('stretch', null)
    },
    [setTool, asked, card, file, notify],
  )

  const last = useRef<{ asked: string | null; cameraVersion: number }>({
    asked: '',
    cameraVersion: -1,
  })
  useEffect(
    function goWhereALinkWithoutACameraAsks() {
      const before = last.current
      last.current = { asked, cameraVersion }
      // Asked on the map it is in view; only an address brings another camera along.
      if (!card || asked === before.asked || cameraVersion === before.cameraVersion) return
      if (useViewStore.getState().view.camera) return
      bringIntoView(map, { kind: 'line', bounds: card.box }, { animate: false })
    },
    [map, bringIntoView, asked, card, cameraVersion],
  )

  useEffect(
    function markItOnTheMap() {
      if (!card) return undefined
      const id = CSS.escape(card.id)
      const shape = map.getContainer().querySelector(`[data-feature="${id}"]`)
      shape?.setAttribute('aria-pressed', 'true')
      return () => shape?.setAttribute('aria-pressed', 'false')
    },
    [map, card],
  )

  return (
    card &&
    createPortal(<StretchNote key={card.id} card={card} words={file.words} />, document.body)
  )
}
