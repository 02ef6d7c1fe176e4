import { useState } from 'react'
import { formatViewHash } from '@/components/state/view-hash'
import { useViewStore } from '@/components/state/view-store'
import { takeAway } from '@/geodata/what-if/take-away'
import { formatLine } from '@/geodata/what-if/link'
import { useEditor } from './editor-context'
import { useEditStore } from './edit-store'

/** The link to the line, and the line with its areas as a file. */
export function TakeAway() {
  const { words } = useEditor()
  const isFault = useEditStore(({ division }) => division.kind === 'fault')
  const [said, setSaid] = useState('')
  const copy = () => {
    navigator.clipboard.writeText(addressOfEdit()).then(
      () => setSaid(words.copied),
      () => setSaid(words.notCopied),
    )
  }
  return (
    <section>
      <h3>{words.takeAway}</h3>
      <p className="what-if-buttons">
        <button type="button" onClick={copy}>
          {words.copyLink}
        </button>
        <button type="button" disabled={isFault} onClick={download}>
          {words.download}
        </button>
      </p>
      <output>{said}</output>
    </section>
  )
}

/** Of a task the line is left out: who opens it is to draw one. */
function addressOfEdit(): string {
  const { history, task } = useEditStore.getState()
  const { view } = useViewStore.getState()
  const { origin, pathname } = window.location
  const line = task ? null : formatLine(history.line)
  return origin + pathname + formatViewHash({ ...view, tools: { ...view.tools, line } })
}

function download(): void {
  const { workshop, line, division } = useEditStore.getState()
  if (!workshop || division.kind === 'fault') return
  const text = JSON.stringify(takeAway(line, division, workshop.ground))
  const address = URL.createObjectURL(new Blob([text], { type: 'application/geo+json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = 'what-if.geojson'
  link.click()
  URL.revokeObjectURL(address)
}
