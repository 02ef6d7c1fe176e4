import type { Position } from 'geojson'
import type { FeatureSummary } from '@/components/state/feature-summary'
import type { Choice } from '@/components/true-size/choices'
import type { SizeWords } from '@/components/true-size/size-words'
import { liftArea } from '@/geodata/true-size/lift-area'
import { mainPart } from '@/geodata/true-size/main-part'

interface LaySelectsProps {
  readonly words: SizeWords
  readonly stories: readonly Choice[]
  readonly countries: readonly Choice[]
  readonly places: readonly FeatureSummary[]
  readonly chosenId: string
  readonly onChoose: (id: string) => void
  /** `null` is where the area lies by itself. */
  readonly onPlace: (middle: Position | null) => void
}

function Options({ of }: { of: readonly { readonly id: string; readonly name: string }[] }) {
  return of.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ))
}

/** What is laid, and over what: for who cannot or will not drag. */
export function LaySelects({
  words,
  stories,
  countries,
  places,
  chosenId,
  onChoose,
  onPlace,
}: LaySelectsProps) {
  const middleOf = (id: string): Position | null => {
    const country = countries.find((each) => each.id === id)
    if (country) return liftArea(mainPart(country.shape.geometry)).middle
    const [longitude, latitude] = places.find((each) => each.id === id)?.bounds ?? []
    return longitude === undefined || latitude === undefined ? null : [longitude, latitude]
  }
  return (
    <>
      <label>
        <span>{words.area}</span>
        <select value={chosenId} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
          <optgroup label={words.ofStory}>
            <Options of={stories} />
          </optgroup>
          <optgroup label={words.countries}>
            <Options of={countries} />
          </optgroup>
        </select>
      </label>
      <label>
        <span>{words.over}</span>
        {/* An order to go there and no state: the reader drags it on from there. */}
        <select value="" onChange={({ currentTarget }) => onPlace(middleOf(currentTarget.value))}>
          <option value="" disabled>
            {words.anywhere}
          </option>
          <option value="own">{words.ownPlace}</option>
          <optgroup label={words.places}>
            <Options of={places} />
          </optgroup>
          <optgroup label={words.countries}>
            <Options of={countries} />
          </optgroup>
        </select>
      </label>
    </>
  )
}
