'use client'

import { create } from 'zustand'

/** A claim that was asked for, and the link that asked. */
interface AskedClaim {
  readonly id: string
  readonly mark: Element
}

interface ClaimStore {
  /** The claim whose note is open, `null` for none. */
  readonly asked: AskedClaim | null
  readonly open: (id: string, mark: Element) => void
  readonly close: () => void
}

export const useClaimStore = create<ClaimStore>()((set) => ({
  asked: null,
  open: (id, mark) => set({ asked: { id, mark } }),
  close: () => set({ asked: null }),
}))
