import { fill } from '@/components/state/fill-message'
import { useEditor } from './editor-context'
import { useEditStore } from './edit-store'

/** How far the line runs from the one as drawn, and what lies on another side. */
export function WhatChanges() {
  const { words, numbers, workshop } = useEditor()
  const drawn = useEditStore((store) => store.line.drawn)
  const division = useEditStore((store) => store.division)
  const measured = useEditStore((store) => store.measured)
  const atRest = useEditStore((store) => store.atRest)
  const isSecret = useEditStore(({ task }) => task !== null && !task.answered)
  if (division.kind === 'fault' || isSecret) return null
  const before = workshop.drawn(drawn).divided.townsWest
  const names = new Map(workshop.file.towns.map(({ id, name }) => [id, name]))
  const changed = workshop.ground.towns.flatMap(({ id }, index) =>
    division.townsWest[index] === before[index]
      ? []
      : [{ name: names.get(id) ?? id, isWest: division.townsWest[index] }],
  )
  const list = (west: boolean) =>
    changed
      .filter(({ isWest }) => isWest === west)
      .map(({ name }) => name)
      .join(', ')
  const isUnchanged = measured !== null && measured.apart < 0.001
  return (
    <section className="what-if-towns">
      <p>
        {!atRest
          ? words.apartAtRest
          : isUnchanged
            ? words.unchanged
            : measured && fill(words.apart, { km: numbers.decimal(measured.apart) })}
      </p>
      {measured && !isUnchanged && (
        <p>
          {fill(words.hands, {
            toWest: numbers.rough(measured.hands.toWest),
            toEast: numbers.rough(measured.hands.toEast),
          })}
        </p>
      )}
      <h3>{words.towns}</h3>
      {list(true) && <p>{fill(words.toWest, { towns: list(true) })}</p>}
      {list(false) && <p>{fill(words.toEast, { towns: list(false) })}</p>}
      {changed.length === 0 && <p>{words.noTowns}</p>}
    </section>
  )
}
