import type { Locale, Messages } from '@/app/messages'
import { claimWords, makeClaimCard } from '@/app/text/claim-cards'
import { readClaimText } from '@/app/text/claims'
import { formatDates } from '@/app/text/format-dates'
import { Prose } from '@/app/text/prose'
import { ClaimEvidence } from '@/components/claims/claim-evidence'
import { fill } from '@/components/state/fill-message'
import type { Claim } from '@/geodata/types'

interface ClaimEntryProps {
  readonly claim: Claim
  readonly locale: Locale
  readonly messages: Messages
}

/** One claim, whole: what was claimed, what is better supported, the verdict and its grounds. */
export function ClaimEntry({ claim, locale, messages }: ClaimEntryProps) {
  const words = messages.claims
  const card = makeClaimCard(claim, locale)
  const { better } = readClaimText(locale, claim.id)
  const about = [
    words.topics[claim.topic],
    fill(words.paragraph, { n: claim.paragraph }),
    claim.dates && formatDates(claim.dates, locale),
  ]
  return (
    <>
      <h3>
        {card.heading} <span className="claim-verdict">{card.verdictWord}</span>
      </h3>
      <p className="kind">{about.filter(Boolean).join(' · ')}</p>
      <p className="claim-claimed">{card.claim}</p>
      <div className="claim-better">
        <Prose tree={better} locale={locale} />
      </div>
      <p className="claim-grounds">{card.grounds}</p>
      <ClaimEvidence card={card} words={claimWords(locale)} locale={locale} heading="h4" />
    </>
  )
}
