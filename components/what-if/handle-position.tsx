import { type SyntheticEvent, useId, useState } from 'react'
import { fill } from '@/components/state/fill-message'
import { type HandlePlace, moveHandle } from '@/geodata/what-if/edit'
import { type GridPoint, toDegrees, toGrid } from '@/geodata/what-if/grid'
import { commitLine } from './edit-actions'
import { useEditor } from './editor-context'
import { useEditStore } from './edit-store'

interface HandlePositionProps {
  readonly place: HandlePlace
  readonly handle: GridPoint
}

/** A number as a reader may write it, with a point or a comma. */
function readDegrees(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.'))
}

/** Where a handle lies, in fields in which it can be put elsewhere. */
export function HandlePosition({ place, handle }: HandlePositionProps) {
  const { words } = useEditor()
  const [longitude, latitude] = toDegrees(handle)
  const [wrong, setWrong] = useState<string | null>(null)
  const id = useId()

  const move = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    const texts = ['latitude', 'longitude'].map((name) => {
      const value = fields.get(name)
      return typeof value === 'string' ? value : ''
    })
    const bad = texts.find((text) => !Number.isFinite(readDegrees(text)))
    setWrong(bad ?? null)
    if (bad !== undefined) return
    const [north, east] = texts.map(readDegrees)
    const { line } = useEditStore.getState().history
    commitLine(moveHandle(line, place, toGrid([east!, north!])))
  }
  return (
    <form className="what-if-position" onSubmit={move}>
      <label>
        {words.latitude}
        <input name="latitude" inputMode="decimal" defaultValue={latitude} aria-describedby={id} />
      </label>
      <label>
        {words.longitude}
        <input
          name="longitude"
          inputMode="decimal"
          defaultValue={longitude}
          aria-describedby={id}
        />
      </label>
      <button type="submit">{words.set}</button>
      <p id={id} role="alert">
        {wrong !== null && fill(words.notANumber, { got: wrong })}
      </p>
    </form>
  )
}
