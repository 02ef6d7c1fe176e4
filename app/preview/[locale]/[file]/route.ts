import { isLocale, locales } from '@/app/messages'
import { sitePages } from '@/app/site/pages'
import { drawPreview } from '../../draw-preview'
import { rasterise } from '../../rasterise'

export const dynamic = 'force-static'
export const dynamicParams = false

interface RouteContext {
  readonly params: Promise<{ locale: string; file: string }>
}

export function generateStaticParams() {
  return locales.flatMap((locale) => sitePages().map(({ id }) => ({ locale, file: `${id}.png` })))
}

/** The picture that stands for a page where a link to it is shown. */
export async function GET(_request: Request, { params }: RouteContext) {
  const { locale, file } = await params
  const page = sitePages().find(({ id }) => file === `${id}.png`)
  if (!isLocale(locale) || !page) return new Response(null, { status: 404 })
  const picture = await rasterise(drawPreview(page, locale))
  return new Response(picture, { headers: { 'content-type': 'image/png' } })
}
