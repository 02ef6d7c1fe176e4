import { useEffect, useState } from 'react'
import { useExplorer } from './explorer'
import { fill } from './fill-message'
import { useNoticeStore } from './notice-store'

/**
 * What `load` gives for an address, `null` until it is there or while `wanted` is false. A failure is
 * told to the reader with a way to try again.
 *
 * @param load made by `fetchOnce`; the same function each time
 */
export function useFetched<Value>(
  load: (address: string) => Promise<Value>,
  address: string,
  wanted: boolean,
): Value | null {
  const { words } = useExplorer()
  const notify = useNoticeStore((store) => store.notify)
  const [fetched, setFetched] = useState<{ address: string; value: Value } | null>(null)
  const [attempt, setAttempt] = useState(0)
  const value = fetched?.address === address ? fetched.value : null
  const missing = wanted && value === null

  useEffect(
    function fetchWhatIsMissing() {
      if (!missing) return undefined
      let current = true
      load(address).then(
        (loaded) => current && setFetched({ address, value: loaded }),
        () =>
          current &&
          notify({
            key: address,
            text: fill(words.map.layerFailed, { layer: address.split('/').at(-1) ?? address }),
            retry: () => setAttempt((before) => before + 1),
          }),
      )
      return () => {
        current = false
      }
    },
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a new attempt is the order to fetch
    [address, attempt, load, missing, notify, words],
  )
  return value
}
