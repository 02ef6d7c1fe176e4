import { expect, it } from 'vitest'
import { layerGroupNames, layerGroups } from './layer-groups'
import { layerNames } from './layer-names'

it('lists each layer in the legend, once', () => {
  const listed = layerGroupNames.flatMap((group): readonly string[] => layerGroups[group])
  expect(listed.toSorted()).toEqual([...layerNames].toSorted())
})
