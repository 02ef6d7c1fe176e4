import { fill } from '@/components/state/fill-message'
import { useEditor } from './editor-context'
import { type EditState, useEditStore } from './edit-store'

/** How far the line runs from the one as drawn, and what lies on another side. */
export function WhatChanges() {
  const { words, numbers } = useEditor()
  const measured = useEditStore((store) => store.measured)
  const atRest = useEditStore((store) => store.atRest)
  const isSecret = useEditStore(({ task }) => task !== null && !task.answered)
  const isFault = useEditStore(({ division }) => division.kind === 'fault')
  // As text, that a step of a drag by which no town changes sides renders nothing anew.
  const toWest = useEditStore((store) => townsThatChange(store, true))
  const toEast = useEditStore((store) => townsThatChange(store, false))
  if (isFault || isSecret) return null
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
      {toWest && <p>{fill(words.toWest, { towns: toWest })}</p>}
      {toEast && <p>{fill(words.toEast, { towns: toEast })}</p>}
      {!toWest && !toEast && <p>{words.noTowns}</p>}
    </section>
  )
}

/** The names of the towns that lie west by the line and east by the one as drawn, or the other way round. */
function townsThatChange({ workshop, line, division }: EditState, toWest: boolean): string {
  if (!workshop || division.kind === 'fault') return ''
  const before = workshop.drawn(line.drawn).divided.townsWest
  return workshop.ground.towns
    .filter((_, index) => {
      const isWest = division.townsWest[index]
      return isWest === toWest && isWest !== before[index]
    })
    .map(({ id }) => workshop.file.towns.find((town) => town.id === id)?.name ?? id)
    .join(', ')
}
