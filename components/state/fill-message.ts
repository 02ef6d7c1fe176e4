/** Plural forms by the categories of `Intl.PluralRules` that our languages use. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string
}

/** Fills `{name}` in a message; a name without a value stays as it is, so that it is seen. */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

/** Chooses the plural form of `locale` for `n` and fills `{n}`. */
export function countOf(locale: string, forms: PluralForms, n: number): string {
  return fill(forms[new Intl.PluralRules(locale).select(n)] ?? forms.other, { n })
}
