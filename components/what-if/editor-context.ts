'use client'

import { createContext, useContext } from 'react'
import type { Workshop } from './edit-store'
import type { WhatIfWords } from './words'
import type { Numbers } from './write-numbers'

interface Editor {
  readonly words: WhatIfWords
  readonly numbers: Numbers
  readonly workshop: Workshop
}

export const EditorContext = createContext<Editor | null>(null)

/** What the parts of the editor share. Throws outside of `EditorContext`. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext)
  if (!editor) throw new Error('useEditor: got no context, wanted an EditorContext above')
  return editor
}
