import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isLocale, type Locale, messagesOf } from '@/app/messages'
import { examinedArticle } from '@/app/text/claims'
import { nameIn } from '@/app/text/summarise'
import { ClaimFilter } from '@/components/claims/claim-filter'
import { fill } from '@/components/state/fill-message'
import { loadGeodata } from '@/geodata/load'
import { type Claim, claimTopics, verdicts } from '@/geodata/types'
import { ClaimEntry } from './claim-entry'

interface PageProps {
  readonly params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return {
    title: messagesOf(locale).claims.title,
  }
}

/** All claims of the older article, each with its verdict; what is counted is counted here. */
export default async function ClaimsPage({ params }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const messages = messagesOf(locale)
  const words = messages.claims
  const claims = [...loadGeodata().claims.values()]
  const counts = verdicts.map(
    (verdict) =>
      `${claims.filter((claim) => claim.verdict === verdict).length} ${words.verdicts[verdict]}`,
  )
  const list = new Intl.ListFormat(locale).format(counts)
  return (
    <div className="story">
      <p>
        <a href={`/${locale}/`}>{words.back}</a>
      </p>
      <h2>{words.heading}</h2>
      <p>{words.lead}</p>
      <ExaminedArticle locale={locale} />
      <p>
        <strong>{fill(words.summary, { n: claims.length, list })}</strong>
      </p>
      <p className="claim-grounds">
        <strong>{words.measured}.</strong> {words.measures.method}{' '}
        <a href={`/${locale}/method/`}>{messages.measuring.link}</a>
      </p>
      <ClaimFilter
        facets={facetsOf(claims, locale)}
        claims={claims.map((claim) => ({
          id: claim.id,
          className: `claim claim-${claim.verdict}`,
          facets: {
            verdict: [claim.verdict],
            topic: [claim.topic],
            paragraph: [String(claim.paragraph)],
            place: claim.features,
          },
          content: <ClaimEntry claim={claim} locale={locale} messages={messages} />,
        }))}
        words={{ all: words.all, shown: words.shown, none: words.none }}
      />
    </div>
  )
}

/** Whose claims they are. */
function ExaminedArticle({ locale }: { readonly locale: Locale }) {
  const source = loadGeodata().bibliography.get(examinedArticle)
  return (
    source && (
      <p>
        {messagesOf(locale).claims.claimed}:{' '}
        <a href={`/${locale}/sources/#source-${source.id}`}>
          <cite lang="en">{source.title}</cite>
        </a>
      </p>
    )
  )
}

/** The fields of the filter, each with what there is to choose. */
function facetsOf(claims: readonly Claim[], locale: Locale) {
  const words = messagesOf(locale).claims
  const geodata = loadGeodata()
  const paragraphs = [...new Set(claims.map(({ paragraph }) => paragraph))]
  const places = [...new Set(claims.flatMap(({ features }) => features))].flatMap((id) => {
    const feature = geodata.feature(id)
    return feature ? [{ value: id, label: nameIn(feature, locale) }] : []
  })
  const collator = new Intl.Collator(locale)
  return [
    {
      name: 'verdict',
      label: words.byVerdict,
      options: verdicts.map((verdict) => ({ value: verdict, label: words.verdicts[verdict] })),
    },
    {
      name: 'topic',
      label: words.byTopic,
      options: claimTopics.map((topic) => ({ value: topic, label: words.topics[topic] })),
    },
    {
      name: 'paragraph',
      label: words.byParagraph,
      options: paragraphs.map((paragraph) => ({
        value: String(paragraph),
        label: String(paragraph),
      })),
    },
    {
      name: 'place',
      label: words.byPlace,
      options: places.toSorted((one, other) => collator.compare(one.label, other.label)),
    },
  ]
}
