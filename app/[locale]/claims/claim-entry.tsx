import type { Locale, Messages } from '@/app/messages'
import { makeClaimCard } from '@/app/text/claim-cards'
import { readClaimText } from '@/app/text/claims'
import { formatDates } from '@/app/text/format-dates'
import { Prose } from '@/app/text/prose'
import { FeatureLink } from '@/components/panel/feature-link'
import { SoughtEntry } from '@/components/panel/sought-entry'
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
    <SoughtEntry id={claim.id} as="article" className={`claim claim-${claim.verdict}`}>
      <h3>
        {card.heading} <span className="claim-verdict">{card.verdictWord}</span>
      </h3>
      <p className="kind">{about.filter(Boolean).join(' · ')}</p>
      <p className="claim-claimed">{card.claim}</p>
      <div className="claim-better">
        <Prose tree={better} locale={locale} mentions={false} />
      </div>
      <p className="claim-grounds">{card.grounds}</p>
      {card.measurements.length > 0 && (
        <>
          <h4>{words.measured}</h4>
          <ul>
            {card.measurements.map(({ text, fits }) => (
              <li key={text}>
                {text}
                {fits !== undefined && (
                  <em>: {fits ? words.measures.fits : words.measures.misses}</em>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {card.features.length > 0 && (
        <>
          <h4>{words.features}</h4>
          <p className="claim-links">
            {card.features.map(({ id, name }) => (
              <FeatureLink key={id} locale={locale} id={id}>
                {name}
              </FeatureLink>
            ))}
          </p>
        </>
      )}
      <h4>{words.sources}</h4>
      <ul>
        {card.sources.map(({ id, text }) => (
          <li key={id}>
            <a href={`/${locale}/sources/#source-${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </SoughtEntry>
  )
}
