'use client'

import { create } from 'zustand'

interface ClaimStore {
  /** Id of the claim whose note is open, `null` for none. */
  readonly claimId: string | null
  readonly open: (claimId: string) => void
  readonly close: () => void
}

export const useClaimStore = create<ClaimStore>()((set) => ({
  claimId: null,
  open: (claimId) => set({ claimId }),
  close: () => set({ claimId: null }),
}))
