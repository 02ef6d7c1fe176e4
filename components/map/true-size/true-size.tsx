import { useEffect, useEffectEvent, useMemo } from 'react'
import { useExplorer } from '@/components/state/explorer'
import { fill } from '@/components/state/fill-message'
import { useNoticeStore } from '@/components/state/notice-store'
import {
  countryChoices,
  placeChoices,
  type StoryArea,
  storyChoices,
} from '@/components/true-size/choices'
import { formatLaid, parseLaid } from '@/components/true-size/size-text'
import type { SizeWords } from '@/components/true-size/size-words'
import { liftArea } from '@/geodata/true-size/lift-area'
import type { MapTools } from '../guide/tools'
import { Laid } from './laid'
import { LaySelects } from './lay-selects'
import { type Shapes, useShapes } from './use-shapes'

export interface TrueSizeProps {
  readonly tools: MapTools
  readonly areas: readonly StoryArea[]
  readonly words: SizeWords
  /** What is laid where, as the link has it; `null` where it has none. */
  readonly text: string | null
  /** The area that the reader came for. */
  readonly soughtId: string
  readonly onLay: (text: string) => void
}

/** An area laid over another place of the map, as large as it is. */
export function TrueSize(props: TrueSizeProps) {
  const shapes = useShapes(props.words.failed)
  return shapes ? <Lay {...props} shapes={shapes} /> : <p>{props.words.loading}</p>
}

interface LayProps extends TrueSizeProps {
  readonly shapes: Shapes
}

function Lay({ tools, areas, words, text, soughtId, onLay, shapes }: LayProps) {
  const { locale, features } = useExplorer()
  const notify = useNoticeStore((store) => store.notify)
  const stories = useMemo(() => storyChoices(areas, shapes.areas, locale), [areas, shapes, locale])
  const countries = useMemo(
    () => countryChoices(shapes.countries, locale, words),
    [shapes, locale, words],
  )
  const places = useMemo(() => placeChoices(features, locale), [features, locale])
  const find = (id: string) => [...stories, ...countries].find((choice) => choice.id === id)

  const laid = text === null ? null : parseLaid(text)
  const read = laid && find(laid.id)
  const isBroken = text !== null && !read
  const chosen = read ?? find(soughtId || window.location.hash.slice(1)) ?? stories[0]
  // A country of today goes over the first area of the story, which is what the reader came from.
  const over = chosen && countries.includes(chosen) ? stories[0] : chosen
  const home = useMemo(() => over && liftArea(over.shape.geometry).middle, [over])

  const tell = useEffectEvent((got: string) => {
    notify({ key: 'true-size', text: fill(words.badLink, { got: got.slice(0, 40) }) })
    if (chosen) onLay(chosen.id)
  })
  useEffect(
    function tellOfABrokenLink() {
      if (isBroken) tell(text)
    },
    [isBroken, text],
  )

  if (!chosen || !home) return null
  const [longitude = 0, latitude = 0] = (read && laid.middle) ?? home
  return (
    <div className="true-size">
      <LaySelects
        {...{ words, stories, countries, places }}
        chosenId={chosen.id}
        onChoose={onLay}
        onPlace={(middle) => onLay(formatLaid({ id: chosen.id, middle }))}
      />
      <Laid
        {...{ tools, words, chosen, longitude, latitude }}
        countries={shapes.countries}
        onRest={(middle) => onLay(formatLaid({ id: chosen.id, middle }))}
      />
      <p className="method">{words.keys}</p>
    </div>
  )
}
