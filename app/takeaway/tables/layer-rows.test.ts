import { describe, expect, it } from 'vitest'
import { layerFeatures } from '@/geodata/layer-features'
import { layerNames, layers } from '@/geodata/parse/project/layers'
import { isTabular, layerRows } from './layer-rows'

const tables = layerNames.filter((name) => isTabular(layers[name].kind))

describe('the table of a layer', () => {
  it.each(tables)('%s has a row for each feature, with figures of its own', (name) => {
    const features = layerFeatures(name)
    const rows = layerRows(features)
    expect(rows.map(({ id }) => id)).toEqual(features.map(({ id }) => id))
    const whole = rows.filter((row) => row['cut'] === undefined)
    const figures = whole.map((row) => row['areaKm2'] ?? row['lengthKm'] ?? row['latitude'])
    expect(figures.filter((figure) => !(Number(figure) > 0))).toEqual([])
  })

  it('has no size of a state that the edge of the map cuts', () => {
    const rows = new Map(layerRows(layerFeatures('states')).map((row) => [row['id'], row]))
    expect(rows.get('state-ussr')).toMatchObject({ cut: 'at the edge of the map' })
    expect(rows.get('state-ussr')).not.toHaveProperty('areaKm2')
    expect(rows.get('state-poland')).not.toHaveProperty('cut')
  })

  it('measures Poland as it is known, with its error', () => {
    const poland = layerRows(layerFeatures('areas')).find(({ id }) => id === 'poland-1939-08-31')
    const difference = Math.abs(Number(poland?.['areaKm2']) - 389_720)
    expect(difference).toBeLessThan(2 * Number(poland?.['areaStandardErrorKm2']))
  })

  it('leaves out what is cut off at the edge of the map', () => {
    expect(tables).not.toContain('land')
    expect(tables).not.toContain('modern-borders')
  })
})
