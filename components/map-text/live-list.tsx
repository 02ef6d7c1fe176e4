import { useMemo, useState } from 'react'
import { useExplorer } from '@/components/state/explorer'
import type { FeatureSummary } from '@/components/state/feature-summary'
import { fill } from '@/components/state/fill-message'
import { useMapBounds } from '@/components/state/map-bounds'
import { contentKinds } from '@/geodata/types'
import { ListEntry } from './list-entry'
import type { MapTextFile } from './map-text-file'
import { middleOf } from './middle-of'
import { MoveButtons } from './move-buttons'
import { NamesInView } from './names-in-view'
import { nearestFirst } from './nearest-first'
import type { Shapes } from './shapes'
import { sayWhereabouts } from './say-whereabouts'
import { useViewInWords } from './use-view-in-words'
import { type Reference, useWhereabouts } from './use-whereabouts'

interface LiveListProps {
  readonly file: MapTextFile
  readonly shapes: Shapes
  /** What is in view, of layers that are switched on, and the same counted in words. */
  readonly shown: readonly FeatureSummary[]
  readonly contents: string
}

/** What lies in view, in words: the map for who cannot see it. */
export function LiveList({ file, shapes, shown, contents }: LiveListProps) {
  const { locale, words: common, features, selectedId } = useExplorer()
  const { words, precisionKm } = file
  const bounds = useMapBounds((store) => store.bounds)
  const [all, setAll] = useState(false)
  const [fromMiddle, setFromMiddle] = useState(false)

  const reference = useMemo((): Reference | null => {
    if (selectedId) return { id: selectedId }
    return fromMiddle && bounds ? { id: null, middle: middleOf(bounds) } : null
  }, [selectedId, fromMiddle, bounds])
  const whereabouts = useWhereabouts(reference, features, shapes, precisionKm)

  const view = useViewInWords(words)
  const selected = features.find(({ id }) => id === selectedId)
  const referenceKind = selected?.kind ?? 'site'
  const inView = new Set(shown)
  const listed = all ? features : shown
  const ordered = whereabouts ? nearestFirst(listed, whereabouts, selectedId) : listed
  const factsOf = (feature: FeatureSummary) => {
    const where = whereabouts?.get(feature.id)
    return [
      file.categories[feature.id],
      feature.measure,
      where ? sayWhereabouts(where, feature.kind, referenceKind, words, locale) : null,
      feature.id === selectedId ? words.chosen : null,
      inView.has(feature) ? null : words.outOfView,
    ]
  }
  return (
    <>
      <p className="map-where">
        {fill(words.contents, { contents })} {view && fill(words.where, { ...view })}
      </p>
      {bounds && <MoveButtons words={words} bounds={bounds} />}
      <div className="map-text-options">
        <label>
          <input
            type="checkbox"
            checked={all}
            onChange={(event) => setAll(event.currentTarget.checked)}
          />
          {words.listAll}
        </label>
        {bounds && !selected && (
          <label>
            <input
              type="checkbox"
              checked={fromMiddle}
              onChange={(event) => setFromMiddle(event.currentTarget.checked)}
            />
            {words.measureFromMiddle}
          </label>
        )}
      </div>
      {listed.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <p className="map-text-order">{describeOrder()}</p>
      )}
      {contentKinds.map((kind) => {
        const ofKind = ordered.filter((feature) => feature.kind === kind)
        if (ofKind.length === 0) return null
        return (
          <section key={kind}>
            <h3>
              {common.kindsPlural[kind]} <span className="count">{ofKind.length}</span>
            </h3>
            <ul>
              {ofKind.map((feature) => (
                <ListEntry key={feature.id} feature={feature} facts={factsOf(feature)} />
              ))}
            </ul>
          </section>
        )
      })}
      {bounds && <NamesInView words={words} bounds={bounds} />}
    </>
  )

  function describeOrder(): string {
    if (!whereabouts) return words.westFirst
    const from = selected
      ? fill(selected.kind === 'site' ? words.fromPlace : words.fromShape, { name: selected.name })
      : words.fromMiddle
    return `${from} ${words.method}`
  }
}
