import { FeatureLink } from '@/components/panel/feature-link'
import type { ClaimCard, ClaimWords } from './claim-card'
import { ClaimSharesTable } from './claim-shares-table'

interface ClaimEvidenceProps {
  readonly card: ClaimCard
  readonly words: ClaimWords
  readonly locale: string
  /** How things are measured, where the page around it has not said so. */
  readonly method?: string
  /** One below that of the claim. */
  readonly heading: 'h3' | 'h4'
}

/** What a verdict rests on: what the map measures, the features, the sources. */
export function ClaimEvidence({
  card,
  words,
  locale,
  method,
  heading: Heading,
}: ClaimEvidenceProps) {
  return (
    <>
      {(card.shares.length > 0 || card.measurements.length > 0) && (
        <>
          <Heading>{words.measured}</Heading>
          {card.shares.map((shares) => (
            <ClaimSharesTable key={shares.caption} shares={shares} words={words} />
          ))}
          {card.measurements.length > 0 && (
            <ul>
              {card.measurements.map(({ text, fits }) => (
                <li key={text}>
                  {text}
                  {fits !== undefined && `: ${fits ? words.fits : words.misses}`}
                </li>
              ))}
            </ul>
          )}
          {method && <p className="claim-grounds">{method}</p>}
        </>
      )}
      {card.features.length > 0 && (
        <>
          <Heading>{words.features}</Heading>
          <p className="claim-links">
            {card.features.map(({ id, name }) => (
              <FeatureLink key={id} locale={locale} id={id}>
                {name}
              </FeatureLink>
            ))}
          </p>
        </>
      )}
      <Heading>{words.sources}</Heading>
      <ul>
        {card.sources.map(({ id, text }) => (
          <li key={id}>
            <a href={`/${locale}/sources/#source-${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
