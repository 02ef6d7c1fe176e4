import { useEffect } from 'react'

/** Marks the moment at which the content layers are drawn, for whoever measures. */
export function MapReady() {
  useEffect(function mark() {
    const frame = requestAnimationFrame(() => {
      performance.mark('map-ready')
      document.documentElement.dataset['map'] = 'ready'
    })
    return () => cancelAnimationFrame(frame)
  }, [])
  return null
}
