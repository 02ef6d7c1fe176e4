/** `npm run geodata`: makes geodata/layers/*.geojson from geodata/sources/. */
import { writeFileSync } from 'node:fs'
import { makeLayers } from './make/layers'

for (const [file, text] of makeLayers()) {
  writeFileSync(new URL(`../layers/${file}`, import.meta.url), text)
  console.log(`${file}: ${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`)
}
