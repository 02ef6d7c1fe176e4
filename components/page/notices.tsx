'use client'

import { useExplorer } from '@/components/state/explorer'
import { fill } from '@/components/state/fill-message'
import { useNoticeStore } from '@/components/state/notice-store'
import { useViewStore } from '@/components/state/view-store'

/** What went wrong and what to do about it; the page goes on below. */
export function Notices() {
  const { words } = useExplorer()
  const faults = useViewStore((store) => store.faults)
  const dismissFaults = useViewStore((store) => store.dismissFaults)
  const { notices, dismiss } = useNoticeStore()
  return (
    <section className="notices" aria-label={words.notices.heading}>
      <output>
        {faults.map(({ part, got }) => (
          <span className="notice" key={part}>
            <span>{fill(words.notices[part], { got })}</span>
            <button type="button" onClick={dismissFaults}>
              {words.notices.dismiss}
            </button>
          </span>
        ))}
        {notices.map(({ key, text, retry }) => (
          <span className="notice" key={key}>
            <span>{text}</span>
            {retry && (
              <button
                type="button"
                onClick={() => {
                  dismiss(key)
                  retry()
                }}
              >
                {words.map.retry}
              </button>
            )}
            <button type="button" onClick={() => dismiss(key)}>
              {words.notices.dismiss}
            </button>
          </span>
        ))}
      </output>
    </section>
  )
}
