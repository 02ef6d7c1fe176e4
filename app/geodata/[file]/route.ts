import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mapFiles } from '@/app/geodata/map-files'
import { fileOf, layerNames } from '@/geodata/parse/project/layers'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return [...layerNames.map(fileOf), ...Object.keys(mapFiles)].map((file) => ({ file }))
}

/** Publishes the layers as they are committed, and the topologies that the map draws from them. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  const make = mapFiles[file]
  const body = make
    ? JSON.stringify(make())
    : readFileSync(join(process.cwd(), 'geodata', 'layers', file))
  const type = file.endsWith('.geojson') ? 'application/geo+json' : 'application/json'
  return new Response(body, { headers: { 'content-type': type } })
}
