import { Polygon } from 'leaflet'
import { type ComponentType, useEffect, useState } from 'react'
import { useMap } from 'react-leaflet'
import { useMapBounds } from '@/components/state/map-bounds'
import { prefersReducedMotion } from '@/components/state/mentions'
import { bringIntoView } from './bring-into-view'
import { polygonsToLatLngs } from './coordinates'
import type { GuideProps } from './guide/guide'
import { measureText } from './measure-text'

/** What a reader does first; of `scroll` it may also be the page. */
const signs = ['wheel', 'touchmove', 'keydown', 'scroll', 'pointerover', 'focusin']

/** The reader's choice of this visit; none where the browser lets the page store nothing. */
function keptChoice(): string | null {
  try {
    return sessionStorage.getItem('follow')
  } catch {
    return null
  }
}

/** The place of what leads the reader about the map, fetched at the first sign of a reader. */
export function GuideFrame() {
  const map = useMap()
  const [tools] = useState({ map, bringIntoView, measureText, Polygon, polygonsToLatLngs })
  const [seen] = useState(() => new Set<string>())
  const [Guide, setGuide] = useState<ComponentType<GuideProps> | null>(null)

  useEffect(
    function lendTheMap() {
      useMapBounds.setState({ tools })
    },
    [tools],
  )

  useEffect(function setTheSwitch() {
    const input = document.querySelector<HTMLInputElement>('.follow input')
    const choice = keptChoice()
    // Unless asked for not on a phone (see wide.css), nor for who wants less motion.
    const byDefault = matchMedia('(min-width: 64rem)').matches && !prefersReducedMotion()
    if (input) input.checked = choice ? choice === 'on' : byDefault
  }, [])

  useEffect(
    function fetchAtTheFirstSign() {
      const fetchGuide = ({ type: sign }: Event) => {
        seen.add(sign)
        // Where it cannot be had, the next sign asks again.
        import('./guide/guide').then(
          (guide) => setGuide(() => guide.Guide),
          () => {},
        )
      }
      for (const sign of signs) addEventListener(sign, fetchGuide, { once: true })
      return () => {
        for (const sign of signs) removeEventListener(sign, fetchGuide)
      }
    },
    [seen],
  )

  return Guide && <Guide {...tools} signs={seen} />
}
