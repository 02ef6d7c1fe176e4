import type { Locale, Messages } from '@/app/messages'
import { fill } from '@/components/state/fill-message'
import type { ScopePart } from '@/geodata/compare/scopes'

/** The names of parts as one phrase. */
export function namesOfParts(parts: readonly Pick<ScopePart, 'names'>[], locale: Locale): string {
  return new Intl.ListFormat(locale).format(parts.map(({ names }) => names[locale] ?? names.en))
}

/** “whole”, or without which parts. */
export function scopeName(
  without: readonly ScopePart[],
  locale: Locale,
  { compare: { scopes } }: Messages,
): string {
  if (without.length === 0) return scopes.whole
  return fill(scopes.without, { parts: namesOfParts(without, locale) })
}
