'use client'

import { useExplorer } from '@/components/state/explorer'
import { useViewStore } from '@/components/state/view-store'
import { defaultLayers, layerNames } from './layer-names'
import { LegendSymbol } from './legend-symbol'

/** The layers with their symbols: legend and switches in one. */
export function LayersPanel() {
  const { words } = useExplorer()
  const layers = useViewStore((store) => store.view.layers)
  const toggleLayer = useViewStore((store) => store.toggleLayer)
  const setLayers = useViewStore((store) => store.setLayers)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys come from the switches within
    <details
      className="layers"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !event.currentTarget.open) return
        event.preventDefault()
        event.currentTarget.open = false
        event.currentTarget.querySelector('summary')?.focus()
      }}
    >
      <summary>
        <LegendSymbol layer="layers" />
        {words.layers.heading}
      </summary>
      <fieldset>
        <legend className="visually-hidden">{words.layers.heading}</legend>
        {layerNames.map((layer) => (
          <label key={layer}>
            <input
              type="checkbox"
              data-layer={layer}
              checked={layers.has(layer)}
              onChange={(event) => toggleLayer(layer, event.currentTarget.checked)}
            />
            <LegendSymbol layer={layer} />
            <span>{words.layers.names[layer]}</span>
          </label>
        ))}
        <p className="legend-key">
          <span>
            <LegendSymbol layer="ussr" /> {words.layers.ussr}
          </span>
          <span>
            <LegendSymbol layer="germany" /> {words.layers.germany}
          </span>
          <span>
            <LegendSymbol layer="outline" /> {words.layers.outline}
          </span>
        </p>
        <button type="button" onClick={() => setLayers(defaultLayers)}>
          {words.layers.reset}
        </button>
      </fieldset>
    </details>
  )
}
