'use client'

import { create } from 'zustand'

interface MapBounds {
  /** West, south, east, north of what the map shows, in degrees; `null` before there is a map. */
  readonly bounds: readonly [number, number, number, number] | null
  readonly setBounds: (bounds: readonly [number, number, number, number]) => void
}

/** What part of the world is in view, told by the map to those who list it. */
export const useMapBounds = create<MapBounds>()((set) => ({
  bounds: null,
  setBounds: (bounds) => set({ bounds }),
}))
