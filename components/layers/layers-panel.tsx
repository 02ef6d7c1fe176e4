import { layerGroupNames, layerGroups, type LayerGroup } from './layer-groups'
import { type Confidence, confidences } from '@/geodata/types'
import { defaultLayers, type LayerName } from './layer-names'
import { LayerSwitches } from './layer-switches'
import { LegendSymbol } from './legend-symbol'

/** What legend and switches say, in one language. */
export interface LayersWords {
  readonly heading: string
  readonly groups: Readonly<Record<LayerGroup, string>>
  readonly names: Readonly<Record<LayerName, string>>
  readonly ussr: string
  readonly germany: string
  readonly outline: string
  readonly reset: string
}

interface LayersPanelProps {
  readonly words: LayersWords
  /** How sure a stretch of a border is, in words. */
  readonly certainties: Readonly<Record<Confidence, string>>
  /** The layers that there is something to draw of. */
  readonly offered: readonly LayerName[]
}

/** The layers with their symbols: legend and switches in one. */
export function LayersPanel({ words, certainties, offered }: LayersPanelProps) {
  return (
    <LayerSwitches>
      <summary>
        <LegendSymbol layer="layers" />
        {words.heading}
      </summary>
      {layerGroupNames.map((group) => (
        <fieldset key={group}>
          <legend>{words.groups[group]}</legend>
          {layerGroups[group]
            .filter((layer) => offered.includes(layer))
            .map((layer) => (
              <label key={layer}>
                <input
                  type="checkbox"
                  data-layer={layer}
                  defaultChecked={defaultLayers.has(layer)}
                />
                <LegendSymbol layer={layer} />
                <span>{words.names[layer]}</span>
              </label>
            ))}
        </fieldset>
      ))}
      <p className="legend-key certainty-key">
        {confidences.map((certainty) => (
          <span key={certainty}>
            <LegendSymbol layer={certainty} /> {certainties[certainty]}
          </span>
        ))}
      </p>
      <p className="legend-key">
        <span>
          <LegendSymbol layer="ussr" /> {words.ussr}
        </span>
        <span>
          <LegendSymbol layer="germany" /> {words.germany}
        </span>
        <span>
          <LegendSymbol layer="outline" /> {words.outline}
        </span>
      </p>
      <button type="button">{words.reset}</button>
    </LayerSwitches>
  )
}
