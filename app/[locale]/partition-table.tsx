import type { Locale, Messages } from '@/app/messages'
import { dateOfLine } from '@/app/text/date-of-line'
import { numbersOf } from '@/app/text/numbers'
import { FeatureLink } from '@/components/panel/feature-link'
import { fill } from '@/components/state/fill-message'
import { independentStretchKilometres } from '@/geodata/area-precision'
import { linePairs } from '@/geodata/compare/pairs'
import { loadGeodata } from '@/geodata/load'
import { linesByFit, measureShares, worstDifferencePercent } from '@/geodata/partition'
import { publishedAreasOf } from '@/geodata/published-areas'
import type { FeatureId } from '@/geodata/types'

interface PartitionTableProps {
  readonly locale: Locale
  readonly messages: Messages
}

/** The shares by both lines, measured, each beside the figure of the older article. */
export function PartitionTable({ locale, messages }: PartitionTableProps) {
  const { partition } = messages
  const geodata = loadGeodata()
  const areas = [...geodata.areas.values()]
  const { squareKilometres, whole, signedWhole, signedPercent, percent, decimal } =
    numbersOf(locale)
  const shares = measureShares(areas, publishedAreasOf(geodata.claims.values()))
  const lines = [...new Set(shares.map(({ line }) => line))]
  const [best = '', other = ''] = linesByFit(shares)
  const claimOf = (side: string) =>
    squareKilometres(shares.find((share) => share.side === side)?.claimed ?? Number.NaN)
  const meanError =
    shares.reduce(
      (sum, { id }) => sum + (areas.find((area) => area.id === id)?.properties.precisionKm ?? 0),
      0,
    ) / shares.length
  return (
    <figure className="partition">
      <table>
        <caption>{partition.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{partition.side}</th>
            <th scope="col">{partition.measured}</th>
            <th scope="col">{partition.claimed}</th>
            <th scope="col">{partition.difference}</th>
          </tr>
        </thead>
        {lines.map((line) => (
          <tbody key={line} className={line === best ? 'fits' : undefined}>
            <tr>
              <th scope="rowgroup" colSpan={4}>
                <FeatureLink locale={locale} id={line as FeatureId}>
                  {dateOfLine(line, locale)}
                </FeatureLink>
              </th>
            </tr>
            {shares
              .filter((share) => share.line === line)
              .map((share) => (
                <tr key={share.id}>
                  <th scope="row">
                    <FeatureLink locale={locale} id={share.id}>
                      {partition[share.side]}
                    </FeatureLink>
                  </th>
                  <td>
                    {whole(share.squareKilometres)}
                    <small> ±{whole(share.standardError)}</small>
                  </td>
                  <td>{whole(share.claimed)}</td>
                  <td>
                    {signedWhole(share.difference)}
                    <small> {signedPercent(share.differencePercent)}</small>
                  </td>
                </tr>
              ))}
          </tbody>
        ))}
      </table>
      <figcaption>
        <p className="verdict">
          {fill(partition.verdict, {
            claimUssr: claimOf('ussr'),
            claimGermany: claimOf('germany'),
            best: dateOfLine(best, locale),
            bestPercent: percent(worstDifferencePercent(shares, best)),
            other: dateOfLine(other, locale),
            otherPercent: percent(worstDifferencePercent(shares, other)),
          })}
        </p>
        <p className="method">
          {fill(partition.method, {
            km: decimal(meanError),
            stretch: independentStretchKilometres,
          })}
        </p>
        <p className="compare-links">
          {linePairs(geodata)
            .filter((pair) => pair.lines.every((line) => lines.includes(line)))
            .map(({ slug }) => (
              <a key={slug} href={`/${locale}/compare/${slug}/`}>
                {messages.compare.link}
              </a>
            ))}
        </p>
      </figcaption>
    </figure>
  )
}
