import { tableAddress } from '@/app/compare/table-address'
import { namesOfLines } from '@/app/text/compared-lines'
import { numbersOf } from '@/app/text/numbers'
import { nearestTown } from '@/app/text/places-near'
import { nameIn } from '@/app/text/summarise'
import { LinesOnMap } from '@/components/compare/lines-on-map'
import { SwipeFrame } from '@/components/compare/swipe-frame'
import { FeatureLink } from '@/components/panel/feature-link'
import { fill } from '@/components/state/fill-message'
import { independentStretchKilometres } from '@/geodata/area-precision'
import { lineOf } from '@/geodata/compare/divide'
import { linePairs } from '@/geodata/compare/pairs'
import { loadGeodata } from '@/geodata/load'
import { boundsOf, type ComparePartProps, layersOf, showOnMap } from './compare-parts'
import { Exchanges } from './exchanges'
import { PeopleByLine } from './people-by-line'
import { ShareBars } from './share-bars'
import { SharesByLine } from './shares-by-line'
import { sweptSides } from './swept-sides'
import { TownsByLine } from './towns-by-line'

interface LinesComparedProps extends ComparePartProps {
  readonly slug: string
}

/** Two lines side by side: what each gives either side, what changes hands, how far apart they run. */
export function LinesCompared({ slug, comparison, locale, messages }: LinesComparedProps) {
  const geodata = loadGeodata()
  const { compare } = messages
  const { lines, distance } = comparison
  const others = linePairs(geodata).filter((pair) => pair.slug !== slug)
  const swept = sweptSides(lines, locale)
  const parts = { comparison, locale, messages }
  return (
    <article className="story compare">
      <p>
        <a href={`/${locale}/compare/`}>{compare.index.title}</a>
      </p>
      <p className="kind">{compare.heading}</p>
      <h2>
        {lines.map((id) => (
          <span key={id} className="compare-line">
            <FeatureLink locale={locale} id={id}>
              {nameIn(lineOf(id, geodata), locale)}
            </FeatureLink>
          </span>
        ))}
      </h2>
      <p>{compare.lead}</p>
      <p className="compare-links">
        <a className="compare-show" href={showOnMap(lines)}>
          {compare.show}
        </a>
        <a href={tableAddress(slug)}>{compare.csv}</a>
        <a href={`/${locale}/what-if/`}>{messages.whatIf.link}</a>
      </p>
      <LinesOnMap layers={layersOf(lines)} bounds={boundsOf(lines)} />
      {swept && <SwipeFrame sides={swept} bounds={boundsOf(lines)} words={messages.swipe} />}
      <ShareBars {...parts} />
      <SharesByLine sides={comparison.sides} locale={locale} messages={messages} />
      <Exchanges {...parts} />
      <section>
        <h3>{compare.apart}</h3>
        <p>
          <Distances {...parts} />{' '}
          <a href={showOnMap(lines, distance.longestAt)}>
            {fill(compare.farthest, { town: nearestTown(distance.longestAt, locale) })}
          </a>
          .
        </p>
      </section>
      <TownsByLine {...parts} />
      <PeopleByLine {...parts} />
      <p className="method">
        {fill(compare.method, { stretch: independentStretchKilometres })} {compare.divided}{' '}
        <a href={`/${locale}/method/`}>{compare.methodLink}</a>
      </p>
      <section>
        <h3>{compare.others}</h3>
        <ul className="compare-others">
          {others.map((pair) => (
            <li key={pair.slug}>
              <a href={`/${locale}/compare/${pair.slug}/`}>{namesOfLines(pair.lines, locale)}</a>
            </li>
          ))}
        </ul>
      </section>
    </article>
  )
}

function Distances({ comparison: { distance }, locale, messages }: ComparePartProps) {
  const { kilometres } = numbersOf(locale)
  return fill(messages.compare.distances, {
    mean: kilometres(distance.mean),
    longest: kilometres(distance.longest),
  })
}
