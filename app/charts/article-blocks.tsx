import type { ReactNode } from 'react'
import type { Locale } from '@/app/messages'
import { AreaBars } from './area-bars'
import { DeliveriesFigure } from './deliveries-figure'
import { TimelineFigure } from './timeline-figure'

/** The pictures of the article, by the info string of the fenced block where each stands. */
export function chartBlocks(locale: Locale): Readonly<Record<string, ReactNode>> {
  return {
    'area-bars': <AreaBars locale={locale} />,
    deliveries: <DeliveriesFigure locale={locale} />,
    timeline: <TimelineFigure locale={locale} />,
  }
}
