'use client'

import { create } from 'zustand'
import type { FeatureId } from '@/geodata/types'

interface HoverStore {
  readonly hoveredId: FeatureId | null
  readonly hover: (id: FeatureId | null) => void
}

/** The feature under the pointer or the focus, in the text or on the map; not worth an address. */
export const useHoverStore = create<HoverStore>()((set, get) => ({
  hoveredId: null,
  hover: (hoveredId) => {
    if (hoveredId !== get().hoveredId) set({ hoveredId })
  },
}))
