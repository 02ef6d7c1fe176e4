import { isLocale, locales } from '@/app/messages'
import { annotateMentions } from '../annotate'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return locales.map((locale) => ({ file: `${locale}.json` }))
}

/** The mentions of the article, for programs that read Web Annotations. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const locale = (await params).file.replace('.json', '')
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const profile = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'
  return Response.json(annotateMentions(locale), { headers: { 'content-type': profile } })
}
