import { useState } from 'react'
import { useExplorer } from '@/components/state/explorer'
import type { FindWords } from './find-file'
import { slashKeyIsOn, turnSlashKey } from './slash-key'

interface FindFootProps {
  readonly words: FindWords
  /** Called when the reader follows the link away. */
  readonly onLeave: () => void
}

/** Where nothing is listed: what can be looked for, the list of all names, the key that opens this. */
export function FindFoot({ words, onLeave }: FindFootProps) {
  const { locale } = useExplorer()
  const [on, setOn] = useState(slashKeyIsOn)
  return (
    <div className="find-foot">
      <p>{words.hint}</p>
      <p>
        <a href={`/${locale}/find/`} onClick={onLeave}>
          {words.allNames}
        </a>
      </p>
      <p className="find-key">
        <label>
          <input
            type="checkbox"
            checked={on}
            onChange={({ target }) => {
              turnSlashKey(target.checked)
              setOn(target.checked)
            }}
          />{' '}
          {words.slashKey}
        </label>
      </p>
    </div>
  )
}
