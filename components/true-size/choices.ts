import type { FeatureSummary } from '@/components/state/feature-summary'
import type { SizeWords } from './size-words'
import type { ShapeToLay } from './shapes-to-lay'

/** An area of the story, as the page knows it. */
export interface StoryArea {
  readonly id: string
  readonly name: string
  /** Measured at build on the drawn border. */
  readonly squareKilometres: number
}

/** Something that can be laid: what it is called, and how large it is in words. */
export interface Choice {
  readonly id: string
  readonly name: string
  readonly size: string
  readonly shape: ShapeToLay
}

/** The areas of the story that there are shapes of, in the order of the page. */
export function storyChoices(
  areas: readonly StoryArea[],
  shapes: readonly ShapeToLay[],
  locale: string,
): Choice[] {
  const figures = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, useGrouping: 'always' })
  return areas.flatMap(({ id, name, squareKilometres }) => {
    const shape = shapes.find((each) => each.id === id)
    return shape ? [{ id, name, size: `${figures.format(squareKilometres)} km²`, shape }] : []
  })
}

/** The countries of today by their names in a language. */
export function countryChoices(
  countries: readonly ShapeToLay[],
  locale: string,
  words: SizeWords,
): Choice[] {
  const names = new Intl.DisplayNames(locale, { type: 'region' })
  const figures = new Intl.NumberFormat(locale, { useGrouping: 'always' })
  return countries
    .map((shape) => {
      const id = String(shape.id)
      const squareKilometres = figures.format(shape.properties?.squareKilometres ?? Number.NaN)
      const size = `${squareKilometres} km² ${words.asDrawn}`
      return { id, name: names.of(id) ?? id, size, shape }
    })
    .toSorted((one, other) => one.name.localeCompare(other.name, locale))
}

/** The places of the story by name: what an area can be laid over. */
export function placeChoices(
  features: readonly FeatureSummary[],
  locale: string,
): readonly FeatureSummary[] {
  return features
    .filter(({ kind }) => kind === 'site')
    .toSorted((one, other) => one.name.localeCompare(other.name, locale))
}
