import { type RefObject, useEffect } from 'react'

/** Puts the band where the height of the strip, taken as a window, lies in the article. */
function placeBand(band: HTMLElement, strip: Element, article: Element): void {
  const place = strip.getBoundingClientRect()
  const whole = article.getBoundingClientRect()
  const top = Math.max((place.top - whole.top) / whole.height, 0)
  const bottom = Math.min((place.bottom - whole.top) / whole.height, 1)
  band.style.top = `${top * 100}%`
  band.style.height = `${(bottom - top) * 100}%`
}

/** Keeps a band of the strip at what the window shows of the article, while the reader scrolls. */
export function useReadingBand(
  strip: RefObject<HTMLElement | null>,
  band: RefObject<HTMLElement | null>,
): void {
  useEffect(
    function followTheScroll() {
      const article = document.querySelector('.article')
      if (!article || !strip.current) return undefined
      const show = () => {
        if (band.current && strip.current) placeBand(band.current, strip.current, article)
      }
      const observer = new ResizeObserver(show)
      observer.observe(article)
      observer.observe(strip.current)
      window.addEventListener('scroll', show, { passive: true })
      return () => {
        observer.disconnect()
        window.removeEventListener('scroll', show)
      }
    },
    [strip, band],
  )
}
