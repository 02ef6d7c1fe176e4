import type { Locale } from '@/app/messages'
import { chartFile, type ChartName, drawChart } from './chart-files'

interface ChartPictureProps {
  readonly name: ChartName
  readonly locale: Locale
  readonly alternative: string
  /** Whether it stands in a narrow column on every screen. */
  readonly isNarrow?: boolean
}

/** A chart that is a file, fetched when the reader comes near; a phone gets a drawing of its own. */
export function ChartPicture({ name, locale, alternative, isNarrow }: ChartPictureProps) {
  const size = isNarrow ? 'narrow' : 'wide'
  const wide = drawChart(name, locale, size)
  const narrow = drawChart(name, locale, 'narrow')
  return (
    <picture>
      <source
        media="(width < 30rem)"
        srcSet={`/charts/${chartFile(name, locale, 'narrow')}`}
        width={narrow.width}
        height={narrow.height}
      />
      {/* oxlint-disable-next-line nextjs/no-img-element -- a static export serves it as it is */}
      <img
        src={`/charts/${chartFile(name, locale, size)}`}
        width={wide.width}
        height={wide.height}
        alt={alternative}
        loading="lazy"
      />
    </picture>
  )
}
