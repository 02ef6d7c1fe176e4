import { numbersOf } from '@/app/text/numbers'
import { type ComparePartProps, lineName } from './compare-parts'

/** What each line gives either side, as a table to be read and copied. */
export function SharesByLine({ comparison, locale, messages }: ComparePartProps) {
  const { compare, partition } = messages
  const { whole, percent } = numbersOf(locale)
  return (
    <figure className="partition">
      <table>
        <caption>{compare.shares}</caption>
        <thead>
          <tr>
            <th scope="col">{partition.side}</th>
            <th scope="col">{compare.squareKilometres}</th>
            <th scope="col">{compare.percent}</th>
          </tr>
        </thead>
        {comparison.lines.map((line) => (
          <tbody key={line}>
            <tr>
              <th scope="rowgroup" colSpan={3}>
                {lineName(line, locale)}
              </th>
            </tr>
            {comparison.sides
              .filter((share) => share.line === line)
              .map(({ side, squareKilometres, standardError, percent: part }) => (
                <tr key={side}>
                  <th scope="row">{partition[side]}</th>
                  <td>
                    {whole(squareKilometres)}
                    <small> ±{whole(standardError)}</small>
                  </td>
                  <td>{percent(part)}</td>
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </figure>
  )
}
