import { useLayoutEffect, useRef } from 'react'
import { type EditState, useEditStore } from './edit-store'

interface LiveTextProps {
  readonly textOf: (state: EditState) => string
}

/**
 * A figure that follows the line. It is written straight into the page: to render the table anew
 * took half as long as all else that a step of a drag does.
 */
export function LiveText({ textOf }: LiveTextProps) {
  const element = useRef<HTMLSpanElement>(null)
  useLayoutEffect(
    function writeAndWriteAgain() {
      let written = ''
      const write = (state: EditState) => {
        const text = textOf(state)
        if (element.current && text !== written) element.current.textContent = text
        written = text
      }
      write(useEditStore.getState())
      return useEditStore.subscribe(write)
    },
    [textOf],
  )
  return <span ref={element} />
}
