import { useExplorer } from '@/components/state/explorer'
import type { FeatureSummary } from '@/components/state/feature-summary'
import { addressOf } from '@/components/state/address'

interface ListEntryProps {
  readonly feature: FeatureSummary
  /** What is told of it beside its name and dates. */
  readonly facts: readonly (string | null | undefined)[]
}

/** A feature in the list of what is on the map: its name, when it was, and more. */
export function ListEntry({ feature, facts }: ListEntryProps) {
  const { locale, selectedId } = useExplorer()
  const { id, name, dates } = feature
  return (
    <li>
      <a href={addressOf(locale, id)} aria-current={id === selectedId || undefined}>
        {name}
      </a>{' '}
      <span className="dates">{dates}</span>{' '}
      <span className="facts">{facts.filter(Boolean).join(' · ')}</span>
    </li>
  )
}
