import type { FeatureId } from '@/geodata/types'

/** The address of a feature in a language. */
export function addressOf(locale: string, id: FeatureId): string {
  return `/${locale}/on/${id}/`
}
