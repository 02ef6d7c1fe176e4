import type { Locale, Messages } from '@/app/messages'
import { comparedIdea, ideaPages } from '@/app/text/compared-idea'
import { numbersOf } from '@/app/text/numbers'
import { nameIn } from '@/app/text/summarise'
import { LinesOnMap } from '@/components/compare/lines-on-map'
import { FeatureLink } from '@/components/panel/feature-link'
import { fill } from '@/components/state/fill-message'
import { ideaId } from '@/geodata/compare/compare-idea'
import type { FeatureId } from '@/geodata/types'
import { boundsOf, layersOf, lineName, showOnMap } from './compare-parts'

interface IdeaComparedProps {
  readonly line: FeatureId
  readonly locale: Locale
  readonly messages: Messages
}

/** A line beside the frontier that nobody drew: what can be told of it, and no shares. */
export function IdeaCompared({ line, locale, messages }: IdeaComparedProps) {
  const { compare, measuring } = messages
  const { idea } = compare
  const { squareKilometres, decimal } = numbersOf(locale)
  const { place, kilometres, standardError, side, zone } = comparedIdea(line)
  const name = lineName(line, locale)
  return (
    <article className="story compare">
      <p>
        <a href={`/${locale}/compare/`}>{compare.index.title}</a>
      </p>
      <p className="kind">{compare.heading}</p>
      <h2>
        <span className="compare-line">
          <FeatureLink locale={locale} id={line}>
            {name}
          </FeatureLink>
        </span>
        <span className="compare-line">
          {zone ? (
            <FeatureLink locale={locale} id={ideaId}>
              {idea.name}
            </FeatureLink>
          ) : (
            idea.name
          )}
        </span>
      </h2>
      <p>{idea.lead}</p>
      <LinesOnMap layers={layersOf([line])} bounds={boundsOf([line])} />
      <p>
        <a href={showOnMap([line], place.geometry.coordinates)}>{idea.show}</a>
      </p>
      <section>
        <h3>{idea.told}</h3>
        <p>
          {fill(idea.distance, {
            place: nameIn(place, locale),
            value: `${decimal(kilometres)} ±${decimal(standardError)} km`,
            line: name,
            side: side === 'ussr' ? idea.east : idea.west,
          })}
        </p>
        <p>
          {zone
            ? fill(idea.zone, {
                area: squareKilometres(zone.squareKilometres),
                line: name,
                west: squareKilometres(zone.onSide.germany),
                east: squareKilometres(zone.onSide.ussr),
              })
            : idea.noZone}
        </p>
        <p>
          <a href={`/${locale}/claims/#c28`}>{fill(messages.claims.number, { number: 28 })}</a>
          {' · '}
          <a href={`/${locale}/method/`}>{measuring.link}</a>
        </p>
      </section>
      <section>
        <h3>{compare.others}</h3>
        <ul className="compare-others">
          {ideaPages()
            .filter((page) => page.line !== line)
            .map((page) => (
              <li key={page.slug}>
                <a href={`/${locale}/compare/${page.slug}/`}>{lineName(page.line, locale)}</a>
              </li>
            ))}
        </ul>
      </section>
    </article>
  )
}
