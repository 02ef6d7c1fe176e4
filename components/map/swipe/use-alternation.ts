import { type RefObject, useEffect } from 'react'
import type { Sweep } from './sweep-map'

/**
 * How long each of two lines is seen, in milliseconds. One change in 1.2 s: what WCAG 2.3.1 calls a flash
 * is a pair of changes, and it allows three in one second.
 */
const eachFor = 1200

/** Shows the whole map by one line and by the other in turn, for as long as it is on; then `part`. */
export function useAlternation(isOn: boolean, sweep: RefObject<Sweep | null>, part: number): void {
  useEffect(
    function alternate() {
      const swept = sweep.current
      if (!isOn || !swept) return undefined
      const swap = () => swept.moveTo(swept.part() === 1 ? 0 : 1)
      swap()
      const timer = setInterval(swap, eachFor)
      return () => {
        clearInterval(timer)
        swept.moveTo(part)
      }
    },
    [isOn, sweep, part],
  )
}
