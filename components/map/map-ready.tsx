import { type ReactNode, useEffect, useState } from 'react'
import { layOutArticleWhenIdle } from '@/components/article/lay-out'

/**
 * Marks the moment at which sites, lines and areas are drawn, for whoever measures. What is written
 * on the map, its children, does not hold that up and comes after.
 */
export function MapReady({ children }: { readonly children: ReactNode }) {
  const [drawn, setDrawn] = useState(false)
  useEffect(function mark() {
    const frame = requestAnimationFrame(() => {
      performance.mark('map-ready')
      document.documentElement.dataset['map'] = 'ready'
      setDrawn(true)
      layOutArticleWhenIdle()
    })
    return () => cancelAnimationFrame(frame)
  }, [])
  return drawn && children
}
