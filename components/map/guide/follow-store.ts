'use client'

import { create } from 'zustand'

/**
 * Whether the map follows the text; paused because the reader `moved` the map, or because it is
 * `kept` as it had been put before there was anything to follow.
 */
export type Following = 'on' | 'moved' | 'kept' | 'off'

interface FollowStore {
  readonly following: Following
  /** Whether the reader scrolls with their own hand; the map follows nothing else. */
  readonly byHand: boolean
}

export const useFollowStore = create<FollowStore>()(() => ({ following: 'off', byHand: false }))

/** The switch, which the page brings along: see `guide-frame.tsx` for its first position. */
export function followSwitch(): HTMLInputElement | null {
  return document.querySelector('.follow input')
}

/** Follows from now on, from the passage that is being read. */
export function startFollowing(): void {
  useFollowStore.setState({ following: 'on', byHand: true })
}

/** Gives up, because the reader wants it so or because it cannot be done. */
export function stopFollowing(): void {
  const input = followSwitch()
  if (input) input.checked = false
  useFollowStore.setState({ following: 'off' })
}

/**
 * Keeps the reader's choice for the visit: a habit of theirs, and no part of the view, which would
 * move the map of whoever opens their link.
 */
export function keepChoice(isOn: boolean): void {
  try {
    sessionStorage.setItem('follow', isOn ? 'on' : 'off')
  } catch {
    // The browser lets the page store nothing: the choice lasts as long as the page.
  }
}
