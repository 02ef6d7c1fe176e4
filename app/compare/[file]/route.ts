import { tableFiles } from '@/app/compare/table-files'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return [...tableFiles.keys()].map((file) => ({ file }))
}

/** What the pages that compare lines tell, as tables for a spreadsheet. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const write = tableFiles.get((await params).file)
  if (!write) return new Response(null, { status: 404 })
  return new Response(write(), { headers: { 'content-type': 'text/csv; charset=utf-8' } })
}
