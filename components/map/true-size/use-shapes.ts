import { useEffect, useState } from 'react'
import { useNoticeStore } from '@/components/state/notice-store'
import { loadAreas, loadCountries, type ShapeToLay } from '@/components/true-size/shapes-to-lay'

export interface Shapes {
  readonly areas: readonly ShapeToLay[]
  readonly countries: readonly ShapeToLay[]
}

/** What can be laid elsewhere; `null` until it is there. A failure is told, with a way to try again. */
export function useShapes(failed: string): Shapes | null {
  const notify = useNoticeStore((store) => store.notify)
  const [shapes, setShapes] = useState<Shapes | null>(null)
  const [attempt, setAttempt] = useState(0)
  useEffect(
    function fetchShapes() {
      let current = true
      Promise.all([loadAreas(), loadCountries()]).then(
        ([areas, countries]) => current && setShapes({ areas, countries }),
        () =>
          current &&
          notify({
            key: 'true-size',
            text: failed,
            retry: () => setAttempt((before) => before + 1),
          }),
      )
      return () => {
        current = false
      }
    },
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a new attempt is the order to fetch
    [attempt, failed, notify],
  )
  return shapes
}
