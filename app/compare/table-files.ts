import { lineName } from '@/app/[locale]/compare/[pair]/compare-parts'
import { comparedLines } from '@/app/text/compared-lines'
import { dividedLines } from '@/app/text/divided-lines'
import { publishedFits } from '@/app/text/published-fits'
import type { LineComparison } from '@/geodata/compare/compare-lines'
import type { SideOfDivision } from '@/geodata/compare/measure-division'
import { linePairs } from '@/geodata/compare/pairs'
import { type PlacedTown, townsBetween } from '@/geodata/compare/towns'
import { loadGeodata } from '@/geodata/load'
import type { FeatureId, ShareSide } from '@/geodata/types'
import { type Row, writeCsv } from '@/app/takeaway/tables/csv'

/** A hundredth is far below what any border is known to. */
const round = (value: number): number => Math.round(value * 100) / 100

function shareRow({ line, side, squareKilometres, standardError, percent }: SideOfDivision): Row {
  return {
    record: 'share',
    line,
    name: lineName(line, 'en'),
    side,
    square_kilometres: round(squareKilometres),
    standard_error: round(standardError),
    percent: round(percent),
    towns: townsOf(line).filter((placed) => placed.side === side).length,
  }
}

const otherSide = { germany: 'ussr', ussr: 'germany' } as const satisfies Record<
  ShareSide,
  ShareSide
>

function townsOf(line: FeatureId): readonly PlacedTown[] {
  return dividedLines().get(line)?.towns ?? []
}

function pairRows({ lines, sides, exchanges, distance }: LineComparison): Row[] {
  const [one, other] = lines
  const published = [...loadGeodata().publishedShares.values()]
  const [longitude = 0, latitude = 0] = distance.longestAt
  return [
    ...sides.map(shareRow),
    ...exchanges.map(({ from, squareKilometres }) => ({
      record: 'changes hands',
      from,
      to: otherSide[from],
      square_kilometres: round(squareKilometres),
    })),
    { record: 'mean distance', kilometres: round(distance.mean) },
    { record: 'longest distance', kilometres: round(distance.longest), longitude, latitude },
    ...townsBetween(townsOf(one), townsOf(other)).map(({ town, from, isTooNear }) => ({
      record: isTooNear ? 'town between, perhaps' : 'town between',
      name: town.names.en,
      from,
      to: otherSide[from],
      longitude: town.position[0],
      latitude: town.position[1],
    })),
    ...published
      .filter(({ line, people }) => people !== undefined && lines.some((id) => id === line))
      .map(({ line, side, people = 0, sources }) => ({
        record: 'people',
        line,
        side,
        people,
        source: sources.join(' '),
      })),
  ]
}

function fitRows(): Row[] {
  return publishedFits().flatMap(({ id, side, squareKilometres, sources, fits }) =>
    fits.map(({ scope, difference, fits: isWithin, isAsStated }, index) => ({
      figure: id,
      side,
      published_square_kilometres: round(squareKilometres),
      sources: sources.join(' '),
      rank: index + 1,
      line: scope.line,
      without: scope.without.map((part) => part.id).join(' '),
      measured_square_kilometres: round(scope.squareKilometres),
      standard_error: round(scope.standardError),
      difference: round(difference),
      within_two_standard_errors: String(isWithin),
      as_stated: String(isAsStated),
    })),
  )
}

/** The tables that can be taken away, by their name below `/compare/`; their addresses stay. */
export const tableFiles: ReadonlyMap<string, () => string> = new Map([
  [
    'lines.csv',
    () => writeCsv([...dividedLines().values()].flatMap(({ sides }) => sides.map(shareRow))),
  ],
  ['scopes.csv', () => writeCsv(fitRows())],
  ...linePairs(loadGeodata()).map(
    ({ slug }) => [`${slug}.csv`, () => writeCsv(pairRows(comparedLines(slug)!))] as const,
  ),
])
