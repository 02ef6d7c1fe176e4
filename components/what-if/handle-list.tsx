import { useId } from 'react'
import { insertAfter, nudgeHandle, nudges, removeAt } from '@/components/map/what-if/nudge-handle'
import { fill } from '@/components/state/fill-message'
import { type CourseId, courseIds, isStartLineId } from '@/geodata/what-if/courses'
import { followCourse, type HandlePlace, straightenLeg } from '@/geodata/what-if/edit'
import { commitLine } from './edit-actions'
import { useEditor } from './editor-context'
import { useEditStore } from './edit-store'
import { HandlePosition } from './handle-position'
import { nameHandle } from './name-handle'

const directions = [
  ['n', 0, 1],
  ['w', -1, 0],
  ['e', 1, 0],
  ['s', 0, -1],
] as const

/** All that can be done to a handle, for who cannot or would not drag it. */
export function HandleList() {
  const { words, workshop } = useEditor()
  const line = useEditStore(({ history }) => history.line)
  const place = useEditStore((store) => store.selected)
  const isTask = useEditStore(({ task }) => task !== null)
  const id = useId()
  const part = line.parts[place.part]
  const handle = part?.handles[place.handle]
  if (!part || !handle) return null
  const isEnd = place.handle === 0 || place.handle === part.handles.length - 1
  const isLast = place.handle === part.handles.length - 1
  const course = part.courses[place.handle]
  // Of a task the drawn lines are the answer.
  const offered = courseIds.filter((each) => !isTask || !isStartLineId(each) || each === course)
  return (
    <details className="what-if-handles">
      <summary>{words.handles}</summary>
      <p>
        <select
          aria-label={words.handles}
          value={`${place.part}-${place.handle}`}
          onChange={({ target }) => {
            const [inPart = 0, number = 0] = target.value.split('-').map(Number)
            useEditStore.setState({ selected: { part: inPart, handle: number } })
          }}
        >
          {line.parts.flatMap(({ handles }, inPart) =>
            handles.map((_, number) => (
              <option key={`${inPart}-${number}`} value={`${inPart}-${number}`}>
                {nameHandle(inPart, number, workshop, words)}
              </option>
            )),
          )}
        </select>
      </p>
      <fieldset className="what-if-nudges">
        <legend>{fill(words.nudge, { km: nudges.coarse })}</legend>
        {directions.map(([direction, east, north]) => (
          <button
            key={direction}
            type="button"
            onClick={() => nudgeHandle(place, east * nudges.coarse, north * nudges.coarse)}
          >
            {words.directions[direction]}
          </button>
        ))}
      </fieldset>
      <HandlePosition key={String(handle)} place={place} handle={handle} />
      {!isLast && course && (
        <p>
          <label htmlFor={`${id}-course`}>{words.follow}</label>
          <select
            id={`${id}-course`}
            value={course}
            onChange={({ target }) => follow(place, target.value as CourseId | 'straight')}
          >
            <option value="straight">{words.straight}</option>
            {offered.map((each) => (
              <option key={each} value={each}>
                {isStartLineId(each) ? words.lines[each] : workshop.file.courses[each].name}
              </option>
            ))}
          </select>
        </p>
      )}
      <p className="what-if-buttons">
        <button type="button" onClick={() => insertAfter(place)}>
          {words.insert}
        </button>
        <button type="button" disabled={isEnd} onClick={() => removeAt(place)}>
          {words.remove}
        </button>
      </p>
      <p className="keys">{words.keys}</p>
    </details>
  )
}

function follow(place: HandlePlace, course: CourseId | 'straight'): void {
  const { workshop, history } = useEditStore.getState()
  if (!workshop) return
  commitLine(
    course === 'straight'
      ? straightenLeg(history.line, place)
      : followCourse(history.line, place, course, workshop.ground),
  )
}
