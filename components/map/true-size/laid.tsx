import type { Position } from 'geojson'
import { useEffect, useEffectEvent, useMemo, useRef } from 'react'
import { useExplorer } from '@/components/state/explorer'
import { fill } from '@/components/state/fill-message'
import { prefersReducedMotion } from '@/components/state/mentions'
import { useViewStore } from '@/components/state/view-store'
import type { Choice } from '@/components/true-size/choices'
import type { ShapeToLay } from '@/components/true-size/shapes-to-lay'
import type { SizeWords } from '@/components/true-size/size-words'
import { liftArea } from '@/geodata/true-size/lift-area'
import type { MapTools } from '../guide/tools'
import { gripArea } from './grip-area'
import { layArea, layGround, type LaidArea } from './lay-area'
import { writePlace } from './write-place'

interface LaidProps {
  readonly tools: MapTools
  readonly words: SizeWords
  readonly chosen: Choice
  readonly countries: readonly ShapeToLay[]
  /** Where its middle is to lie, in degrees; it lies as near to it as it can. */
  readonly longitude: number
  readonly latitude: number
  /** The reader has let it go there. */
  readonly onRest: (middle: Position) => void
}

/** What a link holds of a position, in degrees, and a little more. */
const linkPrecision = 0.02

function bringIntoSight({ map, bringIntoView }: MapTools, area: LaidArea): void {
  const animate = !prefersReducedMotion()
  bringIntoView(map, { kind: 'area', bounds: area.bounds() }, { animate })
}

/** The area on the map, and the sentence that says how large it is and where it lies. */
export function Laid({ tools, words, chosen, countries, onRest, ...wanted }: LaidProps) {
  const { locale } = useExplorer()
  const live = useRef<HTMLParagraphElement>(null)
  const area = useRef<LaidArea | null>(null)
  const isOpen = useRef(false)
  const lifted = useMemo(() => liftArea(chosen.shape.geometry), [chosen])
  const [longitude = 0, latitude = 0] = useMemo(
    () => lifted.nearestTo([wanted.longitude, wanted.latitude]),
    [lifted, wanted.longitude, wanted.latitude],
  )

  const write = (middle: Position) => {
    const { name, size } = chosen
    return fill(words.laid, { name, size, place: writePlace(middle, countries, locale, words) })
  }
  const sentence = write([longitude, latitude])
  const say = useEffectEvent((middle: Position) => {
    const said = write(middle)
    if (live.current) live.current.textContent = said
    area.current?.element?.setAttribute('aria-label', said)
  })
  const rest = useEffectEvent(onRest)
  const begin = useEffectEvent((): Position => [longitude, latitude])

  useEffect(
    function drawTheGround() {
      const polygons = countries.flatMap(({ geometry }) =>
        geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
      )
      return layGround(tools, polygons)
    },
    [tools, countries],
  )

  useEffect(
    function layTheArea() {
      const laid = layArea(tools, lifted, begin(), (middle) => say(middle))
      area.current = laid
      const { element } = laid
      element?.setAttribute('tabindex', '0')
      element?.setAttribute('role', 'img')
      element?.setAttribute('aria-description', words.keys)
      element?.setAttribute('data-map-control', '')
      say(laid.middle())
      const release = gripArea(tools.map, laid, () => {
        const [lng = 0, lat = 0] = laid.middle()
        rest([lng, lat])
        if (!tools.map.getBounds().contains({ lng, lat })) bringIntoSight(tools, laid)
      })
      // A link may look elsewhere; a choice made here does not.
      const { camera } = useViewStore.getState().view
      if (isOpen.current || camera === null) bringIntoSight(tools, laid)
      isOpen.current = true
      return () => {
        release()
        laid.remove()
        area.current = null
      }
    },
    [tools, lifted, words],
  )

  useEffect(
    function goWhereTheLinkSays() {
      const laid = area.current
      const [east = 0, north = 0] = laid?.middle() ?? []
      if (!laid || Math.hypot(east - longitude, north - latitude) < linkPrecision) return
      laid.moveTo([longitude, latitude])
      // Once it lies there, with the next frame.
      requestAnimationFrame(() => bringIntoSight(tools, laid))
    },
    [tools, longitude, latitude],
  )

  return (
    <>
      {/* Written at each frame of a move, which nobody wants to hear; what is heard comes at its end. */}
      <p className="true-size-live" aria-hidden="true" ref={live}>
        {sentence}
      </p>
      <output className="visually-hidden">{sentence}</output>
    </>
  )
}
