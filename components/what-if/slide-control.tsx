import { useEffect, useId, useRef, useState } from 'react'
import type { EditedLine } from '@/geodata/what-if/edited-line'
import { prepareSlide } from '@/geodata/what-if/slide'
import { commitLine } from './edit-actions'
import { useEditor } from './editor-context'
import { previewLine, useEditStore } from './edit-store'

/** In percent of the way. */
const whole = 100

/** Slides the line from that of August to that of September. */
export function SlideControl() {
  const { words, numbers, workshop } = useEditor()
  const [share, setShare] = useState(0)
  const slide = useRef<((share: number) => EditedLine) | null>(null)
  const line = useEditStore(({ history }) => history.line)
  const slid = useRef<EditedLine | null>(null)
  const id = useId()

  useEffect(
    function beginAnewAfterAnotherEdit() {
      if (line !== slid.current) {
        slid.current = null
        // oxlint-disable-next-line react/set-state-in-effect -- the line was changed elsewhere
        setShare(line.drawn === 'line-1939-09-28' ? whole : 0)
      }
    },
    [line],
  )

  const show = (value: number) => {
    slide.current ??= prepareSlide(workshop.ground)
    const slidLine = slide.current(value / whole)
    slid.current = slidLine
    setShare(value)
    previewLine(slidLine)
  }
  const rest = () => {
    if (slid.current) commitLine(slid.current)
  }
  return (
    <p className="what-if-slide">
      <label htmlFor={id}>{words.slide}</label>
      <input
        id={id}
        type="range"
        min="0"
        max={whole}
        value={share}
        aria-describedby={`${id}-help`}
        aria-valuetext={`${numbers.whole(share)}%`}
        onChange={({ target }) => show(Number(target.value))}
        onPointerUp={rest}
        onTouchEnd={rest}
        onKeyUp={rest}
        onBlur={rest}
      />
      <small id={`${id}-help`}>{words.slideHelp}</small>
    </p>
  )
}
