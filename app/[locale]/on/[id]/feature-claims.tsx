import type { Locale, Messages } from '@/app/messages'
import { claimNumber, readClaimText } from '@/app/text/claims'
import { loadGeodata } from '@/geodata/load'
import type { FeatureId } from '@/geodata/types'

interface FeatureClaimsProps {
  readonly id: FeatureId
  readonly locale: Locale
  readonly messages: Messages
}

/** The claims of the older article that stand on a feature, each with its verdict. */
export function FeatureClaims({ id, locale, messages: { claims: words } }: FeatureClaimsProps) {
  const claims = [...loadGeodata().claims.values()].filter(({ features }) => features.includes(id))
  if (claims.length === 0) return null
  return (
    <section>
      <h3>{words.ofFeature}</h3>
      <ol className="feature-claims">
        {claims.map((claim) => (
          <li key={claim.id} value={claimNumber(claim.id)} className={`claim-${claim.verdict}`}>
            {readClaimText(locale, claim.id).claim}{' '}
            <a href={`/${locale}/claims/#${claim.id}`} className="claim-mark">
              {words.verdicts[claim.verdict]}
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
