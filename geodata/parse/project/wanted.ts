import { describe } from '../describe'

/** A message that says what was got beside what was wanted. */
export function wanted(words: string) {
  return ({ input }: { readonly input: unknown }) => `expected ${words}, got ${describe(input)}`
}
