declare module 'edtf' {
  /** A node of the syntax tree, as far as we read it. */
  interface Node {
    readonly type: string
    /** Of a Date: year, month from 0, day, as far as given. Of an Interval: its ends, null if open. */
    readonly values: readonly (number | Node | null)[]
  }
  /** @throws Error when the text is not EDTF of the level or none of the types */
  export function parse(
    text: string,
    constraints: { readonly level: number; readonly types: readonly string[] },
  ): Node
  /** Writes a date in the manner of a language. */
  export function format(date: unknown, locale: string, options: Intl.DateTimeFormatOptions): string
  /** @throws Error when the text is not EDTF or an interval ends before it begins */
  export default function edtf(text: string): unknown
}
