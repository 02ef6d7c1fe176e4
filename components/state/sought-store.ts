'use client'

import { create } from 'zustand'

interface SoughtStore {
  /** Id of the element that the last followed link named, `''` for none: the hash holds the view. */
  readonly soughtId: string
  readonly seek: (id: string) => void
}

export const useSoughtStore = create<SoughtStore>()((set) => ({
  soughtId: '',
  seek: (soughtId) => set({ soughtId }),
}))
