'use client'

import { create } from 'zustand'
import type { FeatureId } from '@/geodata/types'

interface HitStore {
  /** All features under the reader's last click on the map. */
  readonly hits: readonly FeatureId[]
  readonly setHits: (hits: readonly FeatureId[]) => void
}

export const useHitStore = create<HitStore>()((set) => ({
  hits: [],
  setHits: (hits) => set({ hits }),
}))
