import { useLayoutEffect, useRef } from 'react'
import { type EditState, useEditStore } from './edit-store'

interface LiveTextProps {
  readonly textOf: (state: EditState) => string
}

/** A figure that follows the line. Written straight into the page: a step of a drag renders no table anew. */
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
