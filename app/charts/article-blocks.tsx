import type { ReactNode } from 'react'
import type { Locale } from '@/app/messages'
import { AreasFigure } from './areas-figure'
import { DeliveriesFigure } from './deliveries-figure'
import { TimelineFigure } from './timeline-figure'

/** The pictures of the article, by the info string of the fenced block where each stands. */
export function chartBlocks(locale: Locale): Readonly<Record<string, ReactNode>> {
  return {
    'area-bars': <AreasFigure locale={locale} />,
    deliveries: <DeliveriesFigure locale={locale} />,
    timeline: <TimelineFigure locale={locale} />,
  }
}
