import type { LayerName } from './layer-names'

/** The layers as the legend lists them. */
export const layerGroups = {
  story: ['sites', 'routes'],
  division: [
    'line-1939-08-23',
    'line-1939-09-28',
    'shares-1939-08-23',
    'shares-1939-09-28',
    'curzon-line',
    'spheres',
    'territories',
  ],
  ground: ['states-1939', 'borders-1939', 'modern-borders', 'rivers', 'cities'],
} as const satisfies Record<string, readonly LayerName[]>

export type LayerGroup = keyof typeof layerGroups

/** In the order of the legend. */
export const layerGroupNames = [
  'story',
  'division',
  'ground',
] as const satisfies readonly LayerGroup[]
