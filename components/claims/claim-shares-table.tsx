import type { ClaimShares, ClaimWords } from './claim-card'

interface ClaimSharesTableProps {
  readonly shares: ClaimShares
  readonly words: ClaimWords
}

/** A claimed share beside what each line gives, so that it is seen to which line the figure belongs. */
export function ClaimSharesTable({ shares, words }: ClaimSharesTableProps) {
  return (
    <table className="claim-shares">
      <caption>{shares.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.line}</th>
          <th scope="col">{words.value}</th>
          <th scope="col">{words.difference}</th>
        </tr>
      </thead>
      <tbody>
        {shares.rows.map(({ line, without, value, error, difference, percent, fits }) => (
          <tr key={`${line} ${without}`} className={fits ? 'fits' : undefined}>
            <th scope="row">
              {line} {without && <small>{without}</small>}{' '}
              <small className="claim-fit">{fits ? words.fits : words.misses}</small>
            </th>
            <td>
              {value} <small>±{error}</small>
            </td>
            <td>
              {difference} <small>{percent}</small>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
