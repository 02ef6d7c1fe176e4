import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mapFiles } from '@/app/geodata/map-files'
import { fileOf, layerNames } from '@/geodata/parse/project/layers'

export const dynamic = 'force-static'
export const dynamicParams = false

/** Records that the charts of the article are drawn from. */
const recordFiles = ['deliveries.json', 'events.json']

export function generateStaticParams() {
  return [...layerNames.map(fileOf), ...recordFiles, ...Object.keys(mapFiles)].map((file) => ({
    file,
  }))
}

/** Publishes layers and records as they are committed, and the topologies that the map draws. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  const make = mapFiles[file]
  const body = make
    ? JSON.stringify(make())
    : readFileSync(join(process.cwd(), 'geodata', recordFiles.includes(file) ? '' : 'layers', file))
  const type = file.endsWith('.geojson') ? 'application/geo+json' : 'application/json'
  return new Response(body, { headers: { 'content-type': type } })
}
