import type { Locale } from '@/app/messages'
import { messagesOf } from '@/app/messages'
import { fill } from '@/components/state/fill-message'
import { loadGeodata } from '@/geodata/load'
import { claimNumber } from './claims'

interface ClaimMarkProps {
  readonly id: string
  readonly locale: Locale
}

/**
 * The quiet sign at a sentence of the article that takes up a claim of the older one. A link to the
 * claim; where scripts run, the claim opens at the sentence.
 *
 * @throws Error when there is no such claim
 */
export function ClaimMark({ id, locale }: ClaimMarkProps) {
  const claim = loadGeodata().claims.get(id)
  if (!claim)
    throw new Error(`article: got a mark of claim “${id}”, wanted one of geodata/claims.json`)
  const { claims } = messagesOf(locale)
  const number = claimNumber(id)
  return (
    <a
      className={`claim-mark claim-${claim.verdict}`}
      href={`/${locale}/claims/#${id}`}
      aria-label={fill(claims.mark, { number, verdict: claims.verdicts[claim.verdict] })}
    >
      {number}
    </a>
  )
}
