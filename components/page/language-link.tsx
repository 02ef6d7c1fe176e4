'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { formatViewHash } from '@/components/state/view-hash'
import { useViewStore } from '@/components/state/view-store'

interface LanguageLinkProps {
  readonly locale: string
  readonly children: ReactNode
}

/** This very page in another language, with the view that the reader has now. */
export function LanguageLink({ locale, children }: LanguageLinkProps) {
  const view = useViewStore((store) => store.view)
  const path = usePathname().replace(/^\/[^/]+/, `/${locale}`)
  return (
    <a href={path + formatViewHash(view)} hrefLang={locale} lang={locale}>
      {children}
    </a>
  )
}
