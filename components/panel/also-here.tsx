'use client'

import { useExplorer } from '@/components/state/explorer'
import { useHitStore } from '@/components/state/hit-store'
import { FeatureLink } from './feature-link'

/**
 * The other features under the click that selected one, so that crowded places and overlapping
 * areas can each be reached.
 */
export function AlsoHere() {
  const { locale, words, features, selectedId } = useExplorer()
  const hits = useHitStore((store) => store.hits)
  if (!selectedId || !hits.includes(selectedId)) return null
  const others = features.filter(({ id }) => hits.includes(id) && id !== selectedId)
  if (others.length === 0) return null
  return (
    <div className="also-here">
      <span>{words.map.alsoHere}</span>
      {others.map(({ id, name }) => (
        <FeatureLink key={id} locale={locale} id={id}>
          {name}
        </FeatureLink>
      ))}
    </div>
  )
}
