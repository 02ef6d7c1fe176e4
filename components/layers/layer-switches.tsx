'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { useShownLayers, useViewStore } from '@/components/state/view-store'
import { defaultLayers, isOfPartition, type LayerName } from './layer-names'

/**
 * Ties the switches within, one `input[data-layer]` for each layer, to the view, and the button to
 * the first choice. The server writes them: their symbols and words are no part of the script.
 */
export function LayerSwitches({ children }: { readonly children: ReactNode }) {
  const panel = useRef<HTMLDetailsElement>(null)
  const layers = useShownLayers()
  const isLent = useViewStore(({ lentLayers }) => lentLayers !== null)
  const toggleLayer = useViewStore((store) => store.toggleLayer)
  const setLayers = useViewStore((store) => store.setLayers)

  useEffect(
    function setTheSwitches() {
      for (const input of panel.current?.querySelectorAll('input') ?? []) {
        const layer = input.dataset['layer'] as LayerName
        input.checked = layers.has(layer)
        input.disabled = isLent && isOfPartition(layer)
      }
    },
    [layers, isLent],
  )

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- clicks and keys come from the controls within
    <details
      ref={panel}
      className="layers"
      onChange={({ target }) => {
        if (target instanceof HTMLInputElement) {
          toggleLayer(target.dataset['layer'] as LayerName, target.checked)
        }
      }}
      onClick={({ target }) => {
        if (target instanceof HTMLButtonElement) setLayers(defaultLayers)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !event.currentTarget.open) return
        event.preventDefault()
        event.currentTarget.open = false
        event.currentTarget.querySelector('summary')?.focus()
      }}
    >
      {children}
    </details>
  )
}
