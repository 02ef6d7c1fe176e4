import type { Locale, Messages } from '@/app/messages'
import { measuredShares } from '@/app/text/measured-shares'
import { numbersOf } from '@/app/text/numbers'
import { sizeOfArea } from '@/app/text/size-of-area'
import { nameIn } from '@/app/text/summarise'
import { fill } from '@/components/state/fill-message'
import { lineOf } from '@/geodata/compare/divide'
import { linePairs } from '@/geodata/compare/pairs'
import { loadGeodata } from '@/geodata/load'
import { areaSquareKilometres, lengthKilometres } from '@/geodata/measure'
import { sidesOf } from '@/geodata/sides'
import type { Area, ContentFeature, Line, Route, Site } from '@/geodata/types'
import { RouteFigures } from './route-figures'

export interface FiguresProps<Feature extends ContentFeature> {
  readonly feature: Feature
  readonly locale: Locale
  readonly messages: Messages
}

/** What can be measured of a feature, with how it was measured and how sure it is. */
export function FeatureFigures({ feature, ...props }: FiguresProps<ContentFeature>) {
  const { kind } = feature.properties
  if (kind === 'area') return <AreaFigures feature={feature as Area} {...props} />
  if (kind === 'line') return <LineFigures feature={feature as Line} {...props} />
  if (kind === 'route') return <RouteFigures feature={feature as Route} {...props} />
  return <SiteFigures feature={feature as Site} {...props} />
}

function AreaFigures({ feature, locale, messages }: FiguresProps<Area>) {
  const { story, measuring, trueSize } = messages
  const { areas: areasById } = loadGeodata()
  const areas = [...areasById.values()]
  const { squareKilometres, signed, signedPercent, percent } = numbersOf(locale)
  const size = sizeOfArea(feature)
  const share = measuredShares().find(({ id }) => id === feature.id)
  const whole = areas.find(({ properties }) => !properties.line)
  return (
    <dl className="figures">
      <dt>{story.area}</dt>
      {size ? (
        <dd>
          <strong>{squareKilometres(size.value)}</strong>{' '}
          <small>±{squareKilometres(size.standardError)}</small>
        </dd>
      ) : (
        <dd>{story.vague}</dd>
      )}
      {size && share && whole && (
        <>
          <dd>
            {percent((100 * size.value) / areaSquareKilometres(whole.geometry))} {story.ofPoland}
          </dd>
          <dt>{story.claimed}</dt>
          <dd>{squareKilometres(share.claimed)}</dd>
          <dt>{story.difference}</dt>
          <dd>
            {signed(share.difference)} <small>{signedPercent(share.differencePercent)}</small>
          </dd>
        </>
      )}
      <dd className="method">
        {story.method} <a href={`/${locale}/method/`}>{measuring.link}</a>
      </dd>
      <dd>
        <a href={`/${locale}/true-size/#${feature.id}`}>{trueSize.link}</a>
      </dd>
    </dl>
  )
}

function LineFigures({ feature, locale, messages: { story, compare } }: FiguresProps<Line>) {
  const { kilometres, decimal } = numbersOf(locale)
  return (
    <dl className="figures">
      <dt>{story.length}</dt>
      <dd>
        <strong>{kilometres(lengthKilometres(feature.geometry))}</strong>{' '}
        <small>{fill(story.precision, { km: decimal(feature.properties.precisionKm) })}</small>
      </dd>
      <dd className="method">{story.lineMethod}</dd>
      <dt>{compare.heading}</dt>
      {linePairs(loadGeodata())
        .filter(({ lines }) => lines.includes(feature.id))
        .map(({ slug, lines }) => (
          <dd key={slug}>
            <a href={`/${locale}/compare/${slug}/`}>
              {lines
                .filter((id) => id !== feature.id)
                .map((id) => nameIn(lineOf(id, loadGeodata()), locale))}
            </a>
          </dd>
        ))}
      <dd>
        <a href={`/${locale}/compare/`}>{compare.index.title}</a>
      </dd>
    </dl>
  )
}

function SiteFigures({ feature, locale, messages: { story } }: FiguresProps<Site>) {
  const { areas, lines } = loadGeodata()
  const { kilometres, decimal, degrees } = numbersOf(locale)
  const [longitude = Number.NaN, latitude = Number.NaN] = feature.geometry.coordinates
  const sides = sidesOf(feature, [...lines.values()], [...areas.values()])
  return (
    <dl className="figures">
      <dt>{story.position}</dt>
      <dd>
        {degrees(latitude)}° N, {degrees(longitude)}° E{' '}
        <small>{fill(story.precision, { km: decimal(feature.properties.precisionKm) })}</small>
      </dd>
      {sides.length > 0 && (
        <>
          <dt>{story.sides}</dt>
          {sides.map(({ line, side, kilometres: distance }) => (
            <dd key={line.id}>
              {fill(story.side, {
                line: nameIn(line, locale),
                side: side === 'ussr' ? story.sideUssr : story.sideGermany,
                km: kilometres(distance),
              })}
            </dd>
          ))}
        </>
      )}
    </dl>
  )
}
