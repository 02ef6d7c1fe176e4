import { bibliographyFiles, bibliographyItems } from '../files'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return Object.keys(bibliographyFiles).map((file) => ({ file }))
}

/** The works that all rests on, for reference managers. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const file = bibliographyFiles[(await params).file]
  if (!file) return new Response(null, { status: 404 })
  const headers = { 'content-type': file.contentType }
  return new Response(file.write(bibliographyItems()), { headers })
}
