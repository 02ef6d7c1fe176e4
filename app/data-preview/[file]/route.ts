import { drawLayer } from '@/app/data-preview/draw-layer'
import { layerNames } from '@/geodata/parse/project/layers'

export const dynamic = 'force-static'
export const dynamicParams = false

const fileOfPicture = (name: string) => `${name}.svg`

export function generateStaticParams() {
  return layerNames.map((name) => ({ file: fileOfPicture(name) }))
}

/** The layers drawn small, for the page on which they can be taken away. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  const name = layerNames.find((candidate) => fileOfPicture(candidate) === file)
  if (!name) return new Response(null, { status: 404 })
  return new Response(drawLayer(name), { headers: { 'content-type': 'image/svg+xml' } })
}
