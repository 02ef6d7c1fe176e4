import { type SyntheticEvent, useId, useState } from 'react'
import { fill } from '@/components/state/fill-message'
import { type StartLineId, startLineIds } from '@/geodata/what-if/courses'
import { formatLine } from '@/geodata/what-if/link'
import { neutralLine } from '@/geodata/what-if/neutral-line'
import { useEditor } from './editor-context'
import { useEditStore } from './edit-store'
import { answerTask, beginTask, leaveTask } from './task-actions'

/** A passage of the article, to be read on. */
export interface Explanation {
  readonly id: string
  readonly heading: string
}

/** “You draw it”: the reader guesses or draws before the answer is shown. */
export function DrawTask({ passages }: { readonly passages: readonly Explanation[] }) {
  const { words } = useEditor()
  const task = useEditStore((store) => store.task)
  const [guess, setGuess] = useState<number | null>(null)
  if (!task) return <TaskChoice onBegin={() => setGuess(null)} />
  return (
    <section className="what-if-task">
      <h3>{words.task.heading}</h3>
      <p>
        <strong>{fill(words.task.asked, { line: words.lines[task.line] })}</strong>
      </p>
      {task.answered ? (
        <Answer guess={guess} line={task.line} passages={passages} />
      ) : (
        <Guess onGuess={setGuess} />
      )}
      <p className="what-if-buttons">
        <button type="button" onClick={leaveTask}>
          {words.task.leave}
        </button>
      </p>
      <p className="note">{words.task.share}</p>
    </section>
  )
}

function TaskChoice({ onBegin }: { readonly onBegin: () => void }) {
  const { words } = useEditor()
  const [line, setLine] = useState<StartLineId>('line-1939-08-23')
  return (
    <details className="what-if-task">
      <summary>{words.task.heading}</summary>
      <p>{words.task.lead}</p>
      <div className="what-if-buttons">
        <label>
          {words.task.which}
          <select value={line} onChange={({ target }) => setLine(target.value as StartLineId)}>
            {startLineIds.map((id) => (
              <option key={id} value={id}>
                {words.lines[id]}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          onClick={() => {
            onBegin()
            beginTask(line)
          }}
        >
          {words.task.begin}
        </button>
      </div>
    </details>
  )
}

function Guess({ onGuess }: { readonly onGuess: (guess: number | null) => void }) {
  const { words } = useEditor()
  const id = useId()
  const answer = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const value = new FormData(event.currentTarget).get('guess')
    onGuess(typeof value === 'string' && value !== '' ? Number(value) : null)
    answerTask()
  }
  return (
    <form onSubmit={answer}>
      <p>
        <label htmlFor={id}>{words.task.guess}</label>{' '}
        <input id={id} name="guess" type="number" min="0" max="100" step="0.1" />
      </p>
      <p>{words.task.draw}</p>
      <p className="what-if-buttons">
        <button type="submit">{words.task.score}</button>
      </p>
    </form>
  )
}

interface AnswerProps {
  readonly guess: number | null
  readonly line: StartLineId
  readonly passages: readonly Explanation[]
}

/** How far off the guess and the drawn line were, and where to read why. */
function Answer({ guess, line, passages }: AnswerProps) {
  const { words, numbers, workshop } = useEditor()
  const edited = useEditStore((store) => store.line)
  const division = useEditStore((store) => store.division)
  const measured = useEditStore((store) => store.measured)
  const { west, east } = workshop.drawn(line).divided
  const wasDrawn = formatLine(edited) !== formatLine(neutralLine(line, workshop.ground))
  return (
    <div aria-live="polite">
      {guess !== null && (
        <p>
          {fill(words.task.guessScore, {
            guess: numbers.decimal(guess),
            truth: numbers.decimal(west.percent),
            off: numbers.decimal(Math.abs(guess - west.percent)),
          })}
        </p>
      )}
      {wasDrawn && division.kind === 'fault' && <p>{words.task.cannotScore}</p>}
      {wasDrawn && division.kind === 'divided' && measured && (
        <p>
          {fill(words.task.drawnScore, {
            area: numbers.signed(division.west.squareKilometres - west.squareKilometres),
            km: numbers.decimal(measured.apart),
          })}
        </p>
      )}
      <p>
        {fill(words.task.answer, {
          west: numbers.whole(west.squareKilometres),
          westPercent: numbers.decimal(west.percent),
          east: numbers.whole(east.squareKilometres),
          eastPercent: numbers.decimal(east.percent),
        })}
      </p>
      <p>{words.task.read}</p>
      <ul>
        {passages.map(({ id, heading }) => (
          <li key={id}>
            <a href={`#${id}`}>{heading}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
