'use client'

import type { ReactNode } from 'react'
import { useExplorer } from '@/components/state/explorer'
import { fill } from '@/components/state/fill-message'

/**
 * The place of the details. While they are on their way it names what was chosen; a change of the
 * selection is announced.
 */
export function StoryFrame({ children }: { readonly children: ReactNode }) {
  const { words, features, selectedId, pending } = useExplorer()
  const name = features.find((feature) => feature.id === selectedId)?.name
  return (
    <>
      <output className="visually-hidden">
        {name ? fill(words.selection.selected, { name }) : ''}
      </output>
      {pending && name ? (
        <div className="story story-pending" aria-busy="true">
          <h2>{name}</h2>
          <p>{words.selection.loading}</p>
        </div>
      ) : (
        children
      )}
    </>
  )
}
