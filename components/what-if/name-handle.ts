import { fill } from '@/components/state/fill-message'
import { nearestIndex } from '@/geodata/what-if/nearest-index'
import type { Workshop } from './edit-store'
import { useEditStore } from './edit-store'
import type { WhatIfWords } from './words'

/** A town this near, in kilometres, tells where a handle is. */
const reach = 25

/** The name of a handle: its number, and the town that it is near to. */
export function nameHandle(
  part: number,
  handle: number,
  { ground, file }: Workshop,
  words: WhatIfWords,
): string {
  const { parts } = useEditStore.getState().line
  const before = parts.slice(0, part).reduce((sum, { handles }) => sum + handles.length, 0)
  const n = before + handle + 1
  const count = parts.reduce((sum, { handles }) => sum + handles.length, 0)
  const point = parts[part]?.handles[handle]
  const positions = ground.towns.map(({ position }) => position)
  const near = point ? nearestIndex(positions, point) : null
  const isEnd = handle === 0 || handle === (parts[part]?.handles.length ?? 0) - 1
  const id = near && near.kilometres <= reach ? ground.towns[near.index]?.id : undefined
  const town = file.towns.find((each) => each.id === id)?.name
  const name = town ? fill(words.handleNear, { n, count, town }) : fill(words.handle, { n, count })
  return isEnd ? `${name}, ${words.end}` : name
}
