import { fill } from '@/components/state/fill-message'
import type { Divided } from '@/geodata/what-if/divide'
import { useEditor } from './editor-context'
import { useEditStore } from './edit-store'
import { FaultSaid } from './fault-said'

/** What the line makes of the country, anew with every step of a drag. */
export function LiveFigures() {
  const division = useEditStore((store) => store.division)
  return (
    <div className="what-if-result">
      {division.kind === 'fault' ? (
        <FaultSaid fault={division.fault} />
      ) : (
        <FiguresTable division={division} />
      )}
    </div>
  )
}

function FiguresTable({ division }: { readonly division: Divided }) {
  const { words, numbers, workshop } = useEditor()
  const line = useEditStore((store) => store.line)
  const task = useEditStore((store) => store.task)
  const isSecret = task !== null && !task.answered
  const drawn = isSecret ? null : workshop.drawn(line.drawn).divided
  return (
    <table className="partition what-if-figures">
      <caption>
        {isSecret ? words.onMap : fill(words.caption, { line: words.lines[line.drawn] })}
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
        {(['west', 'east'] as const).map((side) => {
          const { squareKilometres, percent, standardError } = division[side]
          return (
            <tr key={side} data-side={side}>
              <th scope="row">{words[side]}</th>
              <td>
                {numbers.whole(squareKilometres)}
                <small> ±{numbers.whole(standardError)}</small>
              </td>
              <td>{numbers.decimal(percent)}</td>
              <td>
                {drawn ? numbers.signed(squareKilometres - drawn[side].squareKilometres) : '?'}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
