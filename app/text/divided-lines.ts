import type { Locale } from '@/app/messages'
import { divideBy } from '@/geodata/compare/divide'
import { measureDivision, type SideOfDivision } from '@/geodata/compare/measure-division'
import { dividingLines } from '@/geodata/compare/pairs'
import { type PlacedTown, placeTowns, type Town, townsOf } from '@/geodata/compare/towns'
import { loadGeodata } from '@/geodata/load'
import type { FeatureId, Line } from '@/geodata/types'

/** A line that cuts the country, with all that is told of its sides. */
export interface DividedLine {
  readonly line: Line
  /** The Soviet or eastern side first. */
  readonly sides: readonly SideOfDivision[]
  readonly towns: readonly PlacedTown[]
}

let made: ReadonlyMap<FeatureId, DividedLine> | undefined

/** Every line that can be compared, in the order of the layer; made once in the life of a process. */
export function dividedLines(): ReadonlyMap<FeatureId, DividedLine> {
  if (made) return made
  const geodata = loadGeodata()
  const towns = townsOf(geodata)
  made = new Map(
    dividingLines(geodata).map((line) => {
      const division = divideBy(line.id, geodata)
      const sides = measureDivision(line.id, division, geodata)
      return [line.id, { line, sides, towns: placeTowns(line, division, towns) }]
    }),
  )
  return made
}

/** The name of a town in a language, in English where it has none. */
export function townName({ names }: Pick<Town, 'names'>, locale: Locale): string {
  return names[locale] ?? names.en
}
