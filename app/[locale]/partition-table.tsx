import type { Locale, Messages } from '@/app/messages'
import { dateOfLine } from '@/app/text/date-of-line'
import { measuredShares } from '@/app/text/measured-shares'
import { numbersOf } from '@/app/text/numbers'
import { FeatureLink } from '@/components/panel/feature-link'
import { fill } from '@/components/state/fill-message'
import { independentStretchKilometres } from '@/geodata/area-precision'
import { loadGeodata } from '@/geodata/load'
import { linesByFit } from '@/geodata/partition'
import type { FeatureId } from '@/geodata/types'
import { PartitionVerdict } from './partition-verdict'

interface PartitionTableProps {
  readonly locale: Locale
  readonly messages: Messages
}

/** The shares by both lines, measured, each beside the figure of the older article. */
export function PartitionTable({ locale, messages }: PartitionTableProps) {
  const { partition } = messages
  const { areas } = loadGeodata()
  const { whole, signedWhole, signedPercent, decimal } = numbersOf(locale)
  const shares = measuredShares()
  const lines = [...new Set(shares.map(({ line }) => line))]
  const [best = ''] = linesByFit(shares)
  const meanError =
    shares.reduce((sum, { id }) => sum + (areas.get(id)?.properties.precisionKm ?? 0), 0) /
    shares.length
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
        <PartitionVerdict messages={messages} locale={locale} />
        <p className="method">
          {fill(partition.method, {
            km: decimal(meanError),
            stretch: independentStretchKilometres,
          })}{' '}
          <a href={`/${locale}/method/`}>{messages.measuring.link}</a>
        </p>
      </figcaption>
    </figure>
  )
}
