import { useMemo } from 'react'
import { fill } from '@/components/state/fill-message'
import type { DividedSide } from '@/geodata/what-if/divide'
import { useEditor } from './editor-context'
import { type EditState, useEditStore } from './edit-store'
import { FaultSaid } from './fault-said'
import { LiveText } from './live-text'

/** What the line makes of the country, anew with every step of a drag. */
export function LiveFigures() {
  const fault = useEditStore(({ division }) => (division.kind === 'fault' ? division.fault : null))
  return (
    <div className="what-if-result">{fault ? <FaultSaid fault={fault} /> : <FiguresTable />}</div>
  )
}

function FiguresTable() {
  const { words } = useEditor()
  const drawn = useEditStore(({ line }) => line.drawn)
  const isSecret = useEditStore(({ task }) => task !== null && !task.answered)
  return (
    <table className="partition what-if-figures">
      <caption>
        {isSecret ? words.onMap : fill(words.caption, { line: words.lines[drawn] })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.side}</th>
          <th scope="col">{words.area}</th>
          <th scope="col">{words.share}</th>
          <th scope="col">{words.difference}</th>
        </tr>
      </thead>
      <tbody>
        <SideRow side="west" />
        <SideRow side="east" />
      </tbody>
    </table>
  )
}

function SideRow({ side }: { readonly side: 'west' | 'east' }) {
  const { words, numbers, workshop } = useEditor()
  const texts = useMemo(() => {
    const of = (write: (size: DividedSide, state: EditState) => string) => (state: EditState) =>
      state.division.kind === 'fault' ? '' : write(state.division[side], state)
    return {
      area: of(({ squareKilometres }) => numbers.whole(squareKilometres)),
      error: of(({ standardError }) => ` ±${numbers.whole(standardError)}`),
      percent: of(({ percent }) => numbers.decimal(percent)),
      difference: of(({ squareKilometres }, { task, line }) => {
        if (task && !task.answered) return '?'
        const drawn = workshop.drawn(line.drawn).divided[side]
        return numbers.signed(squareKilometres - drawn.squareKilometres)
      }),
    }
  }, [numbers, side, workshop])
  return (
    <tr data-side={side}>
      <th scope="row">{words[side]}</th>
      <td>
        <LiveText textOf={texts.area} />
        <small>
          <LiveText textOf={texts.error} />
        </small>
      </td>
      <td>
        <LiveText textOf={texts.percent} />
      </td>
      <td>
        <LiveText textOf={texts.difference} />
      </td>
    </tr>
  )
}
