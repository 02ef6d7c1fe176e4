import { startLineIds } from '@/geodata/what-if/courses'
import { redoEdit, startWith, undoEdit } from './edit-actions'
import { useEditor } from './editor-context'
import { useEditStore } from './edit-store'

/** Which line to begin with, and back and forth among the edits. */
export function EditButtons() {
  const { words } = useEditor()
  const canUndo = useEditStore(({ history }) => history.past.length > 0)
  const canRedo = useEditStore(({ history }) => history.undone.length > 0)
  const drawn = useEditStore(({ line }) => line.drawn)
  const isTask = useEditStore(({ task }) => task !== null)
  return (
    <div className="what-if-buttons">
      {!isTask && (
        <label>
          {words.startWith}
          <select value={drawn} onChange={({ target }) => startWith(target.value as typeof drawn)}>
            {startLineIds.map((id) => (
              <option key={id} value={id}>
                {words.lines[id]}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="button" disabled={!canUndo} onClick={() => undoEdit(words.undone)}>
        {words.undo}
      </button>
      <button type="button" disabled={!canRedo} onClick={() => redoEdit(words.redone)}>
        {words.redo}
      </button>
      {!isTask && (
        <button type="button" onClick={() => startWith(drawn)}>
          {words.reset}
        </button>
      )}
    </div>
  )
}
