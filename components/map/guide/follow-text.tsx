import { useEffect, useEffectEvent } from 'react'
import { createPortal } from 'react-dom'
import { useExplorer } from '@/components/state/explorer'
import { useViewStore } from '@/components/state/view-store'
import {
  followSwitch,
  keepChoice,
  startFollowing,
  stopFollowing,
  useFollowStore,
} from './follow-store'
import type { GuideFile } from './guide-file'
import { watchReaderMoves } from './reader-moves'
import type { MapTools } from './tools'
import { useReadAlong } from './use-read-along'

interface FollowTextProps {
  readonly tools: MapTools
  readonly file: GuideFile | null
  /** The types of the events by which the reader has shown up. */
  readonly signs: ReadonlySet<string>
}

const ofTheHand = ['wheel', 'touchmove', 'keydown']

/** Has the map follow the text, and says when and why it does not. */
export function FollowText({ tools, file, signs }: FollowTextProps) {
  const { map } = tools
  const { selectedId } = useExplorer()
  const following = useFollowStore((store) => store.following)

  const begin = useEffectEvent((isOn: boolean) => {
    const isPut = useViewStore.getState().view.camera !== null
    const start = isPut ? 'kept' : 'on'
    const byHand = ofTheHand.some((sign) => signs.has(sign))
    useFollowStore.setState({ following: isOn ? start : 'off', byHand })
  })

  useEffect(function obeyTheSwitch() {
    const input = followSwitch()
    const onChange = () => {
      if (!input) return
      keepChoice(input.checked)
      if (input.checked) startFollowing()
      else stopFollowing()
    }
    begin(input?.checked ?? false)
    input?.addEventListener('change', onChange)
    return () => input?.removeEventListener('change', onChange)
  }, [])

  useEffect(
    function giveWayToTheReader() {
      return watchReaderMoves(map, () => {
        if (useFollowStore.getState().following === 'on')
          useFollowStore.setState({ following: 'moved' })
      })
    },
    [map],
  )

  useReadAlong(tools, file)

  const place = followSwitch()?.closest('.follow')
  if (!file || !place) return null
  // A choice holds the map still by itself.
  const isPaused = (following === 'moved' || following === 'kept') && selectedId === null
  return createPortal(
    // Its place stays when there is nothing to say: only then is what comes announced.
    <div className={isPaused ? 'follow-paused' : 'visually-hidden'}>
      <output>{isPaused ? file.words[following] : ''}</output>
      {isPaused && (
        <button
          type="button"
          onClick={() => {
            followSwitch()?.focus()
            startFollowing()
          }}
        >
          {file.words.resume}
        </button>
      )}
    </div>,
    place,
  )
}
