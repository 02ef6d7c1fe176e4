import { describe, expect, it } from 'vitest'
import { fetchedLayers, isLayerName } from '@/components/layers/layer-names'
import { contentFeatures } from './content-features'
import { mapFiles } from './map-files'
import { layerOfFeature, offeredLayers } from './map-layers'

const byId = new Map<string, ReturnType<typeof layerOfFeature>>(
  contentFeatures().map((feature) => [feature.id, layerOfFeature(feature)]),
)

describe('the layers of the map', () => {
  it('are offered when there is a file to draw them from', () => {
    const missing = fetchedLayers.filter((layer) => !(`${layer}.topojson` in mapFiles))
    expect(offeredLayers().filter((layer) => missing.some((other) => other === layer))).toEqual([])
    expect(offeredLayers()).toContain('borders-1939')
  })

  it('each show their features: places, lines and shares of a line', () => {
    expect(byId.get('fili')).toBe('sites')
    expect(byId.get('curzon-line')).toBe('curzon-line')
    expect(byId.get('share-1939-08-23-ussr')).toBe('shares-1939-08-23')
  })

  it('leave out of all switches nothing but the outline of Poland', () => {
    const always = [...byId].filter(([, layer]) => layer === null).map(([id]) => id)
    expect(always).toEqual(['poland-1939-08-31'])
  })

  it('show each feature that has a file of its own in the layer of that file', () => {
    for (const [file, make] of Object.entries(mapFiles)) {
      const layer = file.replace('.topojson', '')
      if (!isLayerName(layer)) continue
      const ids = Object.values(make().objects).flatMap((object) =>
        object.type === 'GeometryCollection' ? object.geometries.map(({ id }) => String(id)) : [],
      )
      const content = ids.filter((id) => byId.has(id))
      expect(content.filter((id) => byId.get(id) !== layer)).toEqual([])
    }
  })
})
