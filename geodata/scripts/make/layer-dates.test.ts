import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fileOf, layerNames } from '../../parse/project/layers'
import { dateLayer } from './layer-dates'

const laterDay = '2999-12-31'
const dateMember = /"date":"(\d{4}-\d{2}-\d{2})",/

describe('the date of a layer', () => {
  it.each(layerNames.map(fileOf))('%s stays while the layer does, on whatever day', (file) => {
    const text = readFileSync(new URL(`../../layers/${file}`, import.meta.url), 'utf8')
    const [, date] = dateMember.exec(text)!
    expect(dateLayer(file, text.replace(dateMember, ''), laterDay).date).toBe(date)
  })

  it('is the day on which the layer is made when anything in it changed', () => {
    expect(dateLayer('sites.geojson', 'a changed layer', laterDay).date).toBe(laterDay)
  })
})
