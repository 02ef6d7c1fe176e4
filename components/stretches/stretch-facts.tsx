import { FeatureLink } from '@/components/panel/feature-link'
import type { StretchCard, StretchText, StretchWords } from './stretch-card'

interface StretchFactsProps {
  readonly card: StretchCard
  readonly words: StretchWords
  readonly locale: string
}

/** What a stretch follows and rests on, how it was drawn and how sure it is. */
export function StretchFacts({ card, words, locale }: StretchFactsProps) {
  return (
    <dl className="stretch-facts">
      <dt>{words.certainty}</dt>
      <dd>
        <strong className={`stretch-certainty certainty-${card.certainty}`}>
          {card.certaintyWord}
        </strong>
        , {card.precision}
      </dd>
      <dt>{words.follows}</dt>
      <dd>{card.follows}</dd>
      <dt>{words.length}</dt>
      <dd>{card.length}</dd>
      <dt>{words.between}</dt>
      <dd>{card.between}</dd>
      <dt>{words.dates}</dt>
      <dd>{card.dates}</dd>
      <dt>{words.bounds}</dt>
      {card.bounds.map(({ id, name }) => (
        <dd key={id}>
          <FeatureLink locale={locale} id={id}>
            {name}
          </FeatureLink>
        </dd>
      ))}
      <dt>{words.method}</dt>
      <Text {...card.method} />
      <dt>{words.changes}</dt>
      <Text {...card.changes} />
      {card.note && (
        <>
          <dt>{words.note}</dt>
          <Text {...card.note} />
        </>
      )}
      <dt>{words.sources}</dt>
      {card.sources.map(({ id, text }) => (
        <dd key={id}>
          <a href={`/${locale}/sources/#source-${id}`}>{text}</a>
        </dd>
      ))}
    </dl>
  )
}

function Text({ text, lang }: StretchText) {
  return <dd lang={lang}>{text}</dd>
}
