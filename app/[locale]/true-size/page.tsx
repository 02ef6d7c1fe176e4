import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { contentAreas } from '@/app/geodata/content-features'
import { isLocale, messagesOf } from '@/app/messages'
import { numbersOf } from '@/app/text/numbers'
import { nameIn } from '@/app/text/summarise'
import { FeatureLink } from '@/components/panel/feature-link'
import { fill } from '@/components/state/fill-message'
import { TrueSizeFrame } from '@/components/true-size/true-size-frame'
import { areaSquareKilometres } from '@/geodata/measure'
import { standardErrorOf } from '@/geodata/partition'
import { countriesToday } from '@/geodata/true-size/countries-today'

interface PageProps {
  readonly params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return { title: messagesOf(locale).trueSize.heading }
}

/** Areas to be laid over other places; for who has no scripts, how large they are. */
export default async function TrueSizePage({ params }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const { trueSize } = messagesOf(locale)
  const { whole } = numbersOf(locale)
  const areas = contentAreas().map((area) => ({
    id: area.id,
    name: nameIn(area, locale),
    squareKilometres: areaSquareKilometres(area.geometry),
    standardError: standardErrorOf(area),
  }))
  const sizeOf = (code: string) =>
    whole(countriesToday().find(({ id }) => id === code)?.properties.squareKilometres ?? Number.NaN)
  const today = { germany: sizeOf('DE'), poland: sizeOf('PL') }
  const sent = areas.map(({ id, name, squareKilometres }) => ({
    id,
    name,
    squareKilometres: Math.round(squareKilometres),
  }))
  return (
    <article className="story">
      <p>
        <a href={`/${locale}/`}>{trueSize.back}</a>
      </p>
      <h2>{trueSize.heading}</h2>
      <p>{trueSize.lead}</p>
      <TrueSizeFrame areas={sent} words={trueSize.tool} />
      <noscript>
        <p>{fill(trueSize.withoutScript, today)}</p>
      </noscript>
      <figure className="partition">
        <table>
          <caption>{trueSize.areas}</caption>
          <thead>
            <tr>
              <th scope="col">{trueSize.area}</th>
              <th scope="col">{trueSize.size} (km²)</th>
            </tr>
          </thead>
          <tbody>
            {areas.map(({ id, name, squareKilometres, standardError }) => (
              <tr key={id} id={id}>
                <th scope="row">
                  <FeatureLink locale={locale} id={id}>
                    {name}
                  </FeatureLink>
                </th>
                <td>
                  {whole(squareKilometres)}
                  <small> ±{whole(standardError)}</small>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </figure>
      <p className="method">{trueSize.method}</p>
    </article>
  )
}
