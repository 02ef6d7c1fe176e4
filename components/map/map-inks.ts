import { useEffect, useState } from 'react'

/** The colours of what is drawn on canvas, which no style sheet reaches. */
export interface MapInks {
  readonly land: string
  readonly coast: string
  readonly lake: string
  readonly river: string
  /** Beyond the drawn world. */
  readonly beyond: string
}

function readInks(): MapInks {
  const style = getComputedStyle(document.documentElement)
  const read = (name: string) => style.getPropertyValue(`--map-${name}`).trim()
  return {
    land: read('land'),
    coast: read('coast'),
    lake: read('lake'),
    river: read('river'),
    beyond: read('beyond'),
  }
}

/** The inks of the style sheet, read again when the reader's colours change. */
export function useMapInks(): MapInks {
  const [inks, setInks] = useState(readInks)
  useEffect(function followTheColourScheme() {
    const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
      window.matchMedia(query),
    )
    const read = () => setInks(readInks())
    for (const query of queries) query.addEventListener('change', read)
    return () => {
      for (const query of queries) query.removeEventListener('change', read)
    }
  }, [])
  return inks
}
