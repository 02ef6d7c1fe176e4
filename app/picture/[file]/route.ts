import { drawPicture } from '@/app/picture/draw-picture'
import { isLocale, locales } from '@/app/messages'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return locales.map((locale) => ({ file: `${locale}.svg` }))
}

/** The map as a picture, for readers without JavaScript. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const locale = (await params).file.replace('.svg', '')
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  return new Response(drawPicture(locale), { headers: { 'content-type': 'image/svg+xml' } })
}
