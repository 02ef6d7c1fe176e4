import { numbersOf } from '@/app/text/numbers'
import { areaOfPiece, describePiece } from '@/app/text/places-near'
import { nameIn } from '@/app/text/summarise'
import { FeatureLink } from '@/components/panel/feature-link'
import { fill } from '@/components/state/fill-message'
import { type Exchange, isBeyondError, placesIn } from '@/geodata/compare/compare-lines'
import { loadGeodata } from '@/geodata/load'
import { shareSides } from '@/geodata/types'
import { type ComparePartProps, lineName } from './compare-parts'

/** What changes hands between the two lines: each piece with its size and the places in it. */
export function Exchanges({ comparison, locale, messages }: ComparePartProps) {
  const { compare } = messages
  const { squareKilometres } = numbersOf(locale)
  const geodata = loadGeodata()
  const pieces = comparison.exchanges.filter((piece) => isBeyondError(piece, comparison, geodata))
  const slivers = comparison.exchanges.filter((piece) => !pieces.includes(piece))
  const [one, other] = comparison.lines.map((line) => lineName(line, locale))
  const sum = (exchanges: readonly Exchange[]) =>
    squareKilometres(exchanges.reduce((total, piece) => total + piece.squareKilometres, 0))
  return (
    <section>
      <h3>{compare.exchanged}</h3>
      {pieces.length === 0 && <p>{compare.nothing}</p>}
      {shareSides.map((from) => {
        const ofSide = pieces.filter((piece) => piece.from === from)
        if (ofSide.length === 0) return null
        return (
          <div key={from}>
            <p>
              {fill(from === 'ussr' ? compare.fromEast : compare.fromWest, {
                one: one ?? '',
                other: other ?? '',
              })}{' '}
              <strong>{sum(ofSide)}</strong>
            </p>
            <ul>
              {ofSide.map((piece) => (
                <li key={piece.squareKilometres}>
                  <PieceName piece={piece} locale={locale} messages={messages} />
                  {', '}
                  {squareKilometres(piece.squareKilometres)}
                  <PlacesIn piece={piece} locale={locale} messages={messages} />
                </li>
              ))}
            </ul>
          </div>
        )
      })}
      {slivers.length > 0 && (
        <p className="method">
          {fill(compare.slivers, { count: slivers.length, area: sum(slivers) })}
        </p>
      )}
    </section>
  )
}

/** The drawn area that a piece is, else the town that it lies around or near. */
function PieceName({ piece, locale, messages }: PlacesInProps) {
  const area = areaOfPiece(piece)
  if (!area) return describePiece(piece, locale, messages)
  return (
    <FeatureLink locale={locale} id={area.id}>
      {nameIn(area, locale)}
    </FeatureLink>
  )
}

interface PlacesInProps extends Pick<ComparePartProps, 'locale' | 'messages'> {
  readonly piece: Exchange
}

/** The towns and the places of the story that lie in a piece; nothing when none is known there. */
function PlacesIn({ piece, locale, messages }: PlacesInProps) {
  const { sites, basemap } = loadGeodata()
  const inside = placesIn(piece.geometry, sites.values())
  const names = new Set(inside.map(({ properties }) => properties.names[locale]))
  const towns = placesIn(piece.geometry, basemap.cities)
    .map(({ properties }) => properties.names?.[locale] ?? properties.names?.en ?? '')
    .filter((name) => !names.has(name))
  if (inside.length === 0 && towns.length === 0) return null
  return (
    <>
      {': '}
      {messages.compare.with}{' '}
      {inside.map(({ id, properties }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <FeatureLink locale={locale} id={id}>
            {properties.names[locale] ?? properties.names.en}
          </FeatureLink>
        </span>
      ))}
      {inside.length > 0 && towns.length > 0 && ', '}
      {towns.join(', ')}
    </>
  )
}
