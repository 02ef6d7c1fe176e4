/** `npm run geodata`: makes geodata/layers/*.geojson from geodata/sources/. */
import { readFileSync, writeFileSync } from 'node:fs'
import { checkStretches } from './make/check-stretches'
import { layerDateLines, layerDatesFile } from './make/layer-dates'
import { makeLayers } from './make/layers'
import { checkStateBorders } from './make/states/check-state-borders'

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
const bibliography: { id: string }[] = JSON.parse(read('../bibliography.json'))
const sourceIds = new Set(bibliography.map(({ id }) => id))

// All is checked before anything is written: a faulty source leaves the layers as they were.
checkStretches(
  read('../sources/poland-1939-border.geojson'),
  'poland-1939-border.geojson',
  sourceIds,
)
for (const file of ['state-borders.json', 'bessarabia-border.json'])
  checkStateBorders(read(`../sources/${file}`), file, sourceIds)
const layers = makeLayers()
for (const file of ['borders.geojson', 'territory-borders.geojson'])
  checkStretches(layers.get(file)!.text, file, sourceIds)

for (const [file, { text }] of layers) {
  writeFileSync(new URL(`../layers/${file}`, import.meta.url), text)
  console.log(`${file}: ${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`)
}

const dates = new Map([...layers].map(([file, { since }]) => [file, since]))
writeFileSync(new URL(`../sources/${layerDatesFile}`, import.meta.url), layerDateLines(dates))
