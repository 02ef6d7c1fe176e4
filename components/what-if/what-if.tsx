'use client'

import { useEffect, useMemo, useState } from 'react'
import { useExplorer } from '@/components/state/explorer'
import { fill } from '@/components/state/fill-message'
import { useMapGuest } from '@/components/state/map-guest'
import { useViewStore } from '@/components/state/view-store'
import type { LinkFault } from '@/geodata/what-if/link'
import type { MapTools } from '@/components/map/guide/tools'
import { LineOnMap } from '@/components/map/what-if/line-on-map'
import { Announcer } from './announcer'
import { openLink, redoEdit, undoEdit } from './edit-actions'
import { DrawTask, type Explanation } from './draw-task'
import { EditButtons } from './edit-buttons'
import { openWorkshop, useEditStore, type Workshop } from './edit-store'
import { EditorContext } from './editor-context'
import { loadGroundFile } from './ground-file'
import { HandleList } from './handle-list'
import { LiveFigures } from './live-figures'
import { nameHandle } from './name-handle'
import { SlideControl } from './slide-control'
import { TakeAway } from './take-away'
import { leaveTask, openTask } from './task-actions'
import { WhatChanges } from './what-changes'
import type { WhatIfWords } from './words'
import { numbersIn } from './write-numbers'

/** Hands the map what is to be drawn on it. */
function drawerOf(workshop: Workshop, words: WhatIfWords) {
  const nameOf = (part: number, handle: number) => nameHandle(part, handle, workshop, words)
  return (map: MapTools['map']) => <LineOnMap map={map} label={words.onMap} nameOf={nameOf} />
}

interface WhatIfProps {
  readonly words: WhatIfWords
  readonly passages: readonly Explanation[]
}

/** The editor of a line: figures and controls here, the line itself on the map. */
export function WhatIf({ words, passages }: WhatIfProps) {
  const { locale } = useExplorer()
  const workshop = useEditStore((store) => store.workshop)
  const linked = useViewStore(({ view }) => view.tools.line ?? undefined)
  const isTask = useEditStore(({ task }) => task !== null)
  const [failed, setFailed] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const linkedTask = useViewStore(({ view }) => view.tools.task ?? undefined)
  const [isTaskBad, setIsTaskBad] = useState(false)
  const [linkFault, setLinkFault] = useState<LinkFault | null>(null)
  const numbers = useMemo(() => numbersIn(locale), [locale])
  const editor = useMemo(() => workshop && { words, numbers, workshop }, [words, numbers, workshop])

  useEffect(
    function fetchTheGround() {
      let current = true
      loadGroundFile(`/what-if/${locale}.json`).then(
        (file) => {
          if (current && useEditStore.getState().workshop?.file !== file)
            useEditStore.setState({ workshop: openWorkshop(file) })
        },
        () => current && setFailed(true),
      )
      return () => {
        current = false
      }
    },
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a new attempt is the order to fetch
    [locale, attempt],
  )

  useEffect(
    function openTheTaskAndTheLineOfTheLink() {
      if (!workshop) return
      // oxlint-disable-next-line react/set-state-in-effect -- what a link holds is known when it is read
      setIsTaskBad(!openTask(linkedTask))
      setLinkFault(openLink(linked))
    },
    [workshop, linked, linkedTask],
  )

  useEffect(
    function drawOnTheMap() {
      if (!workshop) return undefined
      useMapGuest.setState({ draw: drawerOf(workshop, words) })
      return () => useMapGuest.setState({ draw: null })
    },
    [workshop, words],
  )

  useEffect(
    function undoByKey() {
      const onKeyDown = (event: KeyboardEvent) => {
        const { key, ctrlKey, metaKey, shiftKey, target } = event
        if (!(ctrlKey || metaKey) || (target instanceof Element && target.matches('input'))) return
        if (key.toLowerCase() === 'z' && !shiftKey) undoEdit(words.undone)
        else if (key.toLowerCase() === 'y' || key.toLowerCase() === 'z') redoEdit(words.redone)
        else return
        event.preventDefault()
      }
      // While it goes down: the map keeps to itself what is pressed on a handle.
      window.addEventListener('keydown', onKeyDown, true)
      return () => window.removeEventListener('keydown', onKeyDown, true)
    },
    [words],
  )

  useEffect(function leaveNoLineInOtherLinks() {
    const { pathname } = window.location
    return () => {
      // React's strict mode takes the page down and up again in the same place.
      if (window.location.pathname === pathname) return
      leaveTask()
      const { setTool } = useViewStore.getState()
      setTool('line', null)
      setTool('task', null)
    }
  }, [])

  if (failed)
    return (
      <p role="alert">
        {words.failed}{' '}
        <button
          type="button"
          onClick={() => {
            setFailed(false)
            setAttempt((before) => before + 1)
          }}
        >
          {words.retry}
        </button>
      </p>
    )
  if (!editor) return <p className="what-if-loading">{words.loading}</p>
  return (
    <EditorContext value={editor}>
      {linkFault && (
        <p className="what-if-fault-said" role="alert">
          {fill(words.linkFaults[linkFault.kind], { got: linkFault.got })}
        </p>
      )}
      {isTaskBad && (
        <p className="what-if-fault-said" role="alert">
          {fill(words.task.linkFault, { got: (linkedTask ?? '').slice(0, 40) })}
        </p>
      )}
      <DrawTask passages={passages} />
      <EditButtons />
      <LiveFigures />
      <WhatChanges />
      {!isTask && <SlideControl />}
      <HandleList />
      <TakeAway />
      <p className="method">{words.method}</p>
      <Announcer />
    </EditorContext>
  )
}
