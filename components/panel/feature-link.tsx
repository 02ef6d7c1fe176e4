'use client'

import type { ReactNode } from 'react'
import { useFeatureLink } from '@/components/state/use-feature-link'
import type { FeatureId } from '@/geodata/types'

interface FeatureLinkProps {
  readonly id: FeatureId
  readonly children: ReactNode
}

/** A link to a feature outside of the article: selects it and scrolls the article to it. */
export function FeatureLink({ id, children }: FeatureLinkProps) {
  return <a {...useFeatureLink(id, 'list')}>{children}</a>
}
