import { fill } from '@/components/state/fill-message'
import { useEditor } from './editor-context'
import { useEditStore } from './edit-store'

/** Says what an edit has made of the country, when the line rests. */
export function Announcer() {
  const { words, numbers } = useEditor()
  const said = useEditStore((store) => store.said)
  const division = useEditStore((store) => (store.atRest ? store.division : null))
  const isEdited = useEditStore(
    ({ history }) => history.past.length > 0 || history.undone.length > 0,
  )
  const text =
    division === null
      ? ''
      : division.kind === 'fault'
        ? words.faults[division.fault.kind]
        : fill(words.said, {
            west: numbers.whole(division.west.squareKilometres),
            westPercent: numbers.decimal(division.west.percent),
            east: numbers.whole(division.east.squareKilometres),
            eastPercent: numbers.decimal(division.east.percent),
          })
  return (
    <output className="visually-hidden" aria-live="polite">
      {isEdited && division && `${said} ${text}`.trim()}
    </output>
  )
}
