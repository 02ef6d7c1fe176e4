import { describe, expect, it } from 'vitest'
import { layerNames } from '@/geodata/parse/project/layers'
import { locales, messagesOf } from '.'

describe.each(locales)('the words of the data in %s', (locale) => {
  const { layers } = messagesOf(locale).data

  it('name every layer', () => {
    expect(layerNames.filter((name) => !layers[name])).toEqual([])
  })

  it('say of each what it holds, in a sentence', () => {
    const broken = Object.values(layers).filter((words) => !/^\p{Lu}.+\.$/u.test(words!.holds))
    expect(broken).toEqual([])
  })
})
