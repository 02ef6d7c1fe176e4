'use client'

import type { ReactNode } from 'react'
import { create } from 'zustand'
import type { MapTools } from '@/components/map/guide/tools'

interface MapGuest {
  /** What the page in the panel draws on the map, which is handed to it. */
  readonly draw: ((map: MapTools['map']) => ReactNode) | null
}

/** By this a page of the panel comes to the map that is mounted beside it. */
export const useMapGuest = create<MapGuest>()(() => ({ draw: null }))
