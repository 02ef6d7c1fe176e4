import { chartFiles } from '@/app/charts/chart-files'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return [...chartFiles.keys()].map((file) => ({ file }))
}

/** The charts of the article that are too large to be written into every page. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const draw = chartFiles.get((await params).file)
  if (!draw) return new Response(null, { status: 404 })
  return new Response(draw().markup, { headers: { 'content-type': 'image/svg+xml' } })
}
