import type { ReactNode } from 'react'
import { addressOf } from '@/components/state/address'
import type { FeatureId } from '@/geodata/types'

interface FeatureLinkProps {
  readonly locale: string
  readonly id: FeatureId
  readonly children: ReactNode
}

/** A link to a feature outside of the article; the page follows it in place. */
export function FeatureLink({ locale, id, children }: FeatureLinkProps) {
  return <a href={addressOf(locale, id)}>{children}</a>
}
