'use client'

import { create } from 'zustand'
import type { MapTools } from '@/components/map/guide/tools'

/** A name that found room on the map, perhaps just outside of its frame. */
export interface DrawnName {
  readonly id: string
  readonly kind: 'site' | 'city' | 'river' | 'sea'
  readonly text: string
  /** In degrees. */
  readonly position: { readonly lng: number; readonly lat: number }
}

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number]

interface MapBounds {
  /** Of what the map shows; `null` before there is a map. */
  readonly bounds: Bounds | null
  readonly setBounds: (bounds: Bounds) => void
  readonly names: readonly { readonly candidate: DrawnName }[]
  /** Whether a reader has used the map by its keys or buttons, as one does who does not see it. */
  readonly usedByKey: boolean
  /** What the map lends to those who draw on it; `null` before there is a map. */
  readonly tools: MapTools | null
}

/** What part of the world is in view and what is named there, told by the map to those who list it. */
export const useMapBounds = create<MapBounds>()((set) => ({
  bounds: null,
  setBounds: (bounds) => set({ bounds }),
  names: [],
  usedByKey: false,
  tools: null,
}))
