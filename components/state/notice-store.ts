'use client'

import { create } from 'zustand'

/** Something that the reader should know; one of a key is shown at a time. */
export interface Notice {
  readonly key: string
  readonly text: string
  readonly retry?: () => void
}

interface NoticeStore {
  readonly notices: readonly Notice[]
  readonly notify: (notice: Notice) => void
  readonly dismiss: (key: string) => void
}

export const useNoticeStore = create<NoticeStore>()((set) => ({
  notices: [],
  notify: (notice) =>
    set(({ notices }) => ({
      notices: [...notices.filter(({ key }) => key !== notice.key), notice],
    })),
  dismiss: (dismissed) =>
    set(({ notices }) => ({ notices: notices.filter(({ key }) => key !== dismissed) })),
}))
