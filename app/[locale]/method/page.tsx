import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ChartPicture } from '@/app/charts/chart-picture'
import { isLocale, messagesOf } from '@/app/messages'
import { numbersOf } from '@/app/text/numbers'
import { leastSureStretch, perturbation, ruledAreas } from '@/app/text/rulers'
import { fill } from '@/components/state/fill-message'
import { independentStretchKilometres } from '@/geodata/area-precision'
import { meanRadiusKilometres } from '@/geodata/measure-otherwise'
import { RuledTable } from './ruled-table'

interface PageProps {
  readonly params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return { title: messagesOf(locale).measuring.title }
}

/** How areas are measured, with three rulers side by side, and what the ± beside them means. */
export default async function MethodPage({ params }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const messages = messagesOf(locale)
  const { measuring: words, compare } = messages
  const { decimal, signedPercent, squareKilometres, whole } = numbersOf(locale)
  const areas = ruledAreas()
  const { ellipsoid, sphere, mercator } = areas[0]!
  const times = decimal(mercator / ellipsoid)
  const stretch = independentStretchKilometres
  return (
    <article className="story compare method-page">
      <p>
        <a href={`/${locale}/`}>{words.back}</a>
      </p>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <section>
        <h3>{words.rulers}</h3>
        <p>{words.pupil}</p>
        <dl className="rulers">
          <dt>
            {words.ellipsoid} <strong>{squareKilometres(ellipsoid)}</strong>
          </dt>
          <dd>{words.ellipsoidText}</dd>
          <dt>
            {words.sphere} <strong>{squareKilometres(sphere)}</strong>
          </dt>
          <dd>
            {fill(words.sphereText, {
              radius: decimal(meanRadiusKilometres),
              percent: signedPercent(100 * (sphere / ellipsoid - 1)),
            })}
          </dd>
          <dt>
            {words.mercator} <strong>{squareKilometres(mercator)}</strong>
          </dt>
          <dd>{fill(words.mercatorText, { times })}</dd>
        </dl>
        <figure className="chart">
          <figcaption>{words.picture}</figcaption>
          <ChartPicture
            name="rulers"
            isNarrow
            locale={locale}
            alternative={fill(words.pictureAlternative, {
              times,
              area: squareKilometres(ellipsoid - sphere),
            })}
          />
        </figure>
        <RuledTable
          caption={words.table}
          columns={[
            { head: words.ellipsoid, valueOf: (area) => area.ellipsoid },
            { head: words.sphere, valueOf: (area) => area.sphere },
            { head: words.mercator, valueOf: (area) => area.mercator },
          ]}
          locale={locale}
          messages={messages}
        />
      </section>
      <section>
        <h3>{words.band}</h3>
        <p>{fill(words.bandText, { most: whole(leastSureStretch()), stretch })}</p>
        <h3>{words.check}</h3>
        <p>{fill(words.checkText, { ...perturbation, stretch })}</p>
        <RuledTable
          caption={words.checkTable}
          columns={[
            { head: words.formula, valueOf: (area) => area.standardError },
            { head: words.moved, valueOf: (area) => area.moved },
            { head: words.worst, valueOf: (area) => area.worst },
          ]}
          locale={locale}
          messages={messages}
        />
      </section>
      <p className="method">{words.sources}</p>
      <ul className="compare-others">
        <li>
          <a href={`/${locale}/compare/`}>{compare.index.title}</a>
        </li>
        <li>
          <a href={`/${locale}/compare/scopes/`}>{compare.scopes.title}</a>
        </li>
      </ul>
    </article>
  )
}
