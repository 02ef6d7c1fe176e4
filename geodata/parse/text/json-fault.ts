import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser'

const sentences: Readonly<Record<string, string>> = {
  InvalidSymbol: 'is not JSON: only numbers, strings in double quotes, true, false and null are',
  InvalidNumberFormat: 'is not a number as JSON writes it',
  PropertyNameExpected:
    'stands where a member name in double quotes belongs (or a comma is too many)',
  ValueExpected: 'stands where a value belongs (or a comma is too many)',
  ColonExpected: 'stands where the colon after a member name belongs',
  CommaExpected: 'stands where a comma or a closing bracket belongs',
  CloseBraceExpected: 'stands where a closing } belongs',
  CloseBracketExpected: 'stands where a closing ] belongs',
  EndOfFileExpected:
    'stands after the end of the JSON value: one file holds one value (put lines of features into one FeatureCollection)',
  InvalidCommentToken: 'is a comment: JSON has none',
  UnexpectedEndOfComment: 'is a comment: JSON has none',
  UnexpectedEndOfString: 'is a string that is not ended with a double quote on its line',
  UnexpectedEndOfNumber: 'is a number that lacks digits',
  InvalidUnicode: 'has a \\u that is not followed by four hexadecimal digits',
  InvalidEscapeCharacter: 'has a backslash before a character that is not escaped in JSON',
  InvalidCharacter: 'has a control character (such as a tab) that must be escaped',
}

/** Line and column, both counted from 1, of a character of the text. */
function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  return `line ${line}, column ${offset - before.lastIndexOf('\n')}`
}

/** The first fault of a text that `JSON.parse` has refused with `error`: where, what, what instead. */
export function describeJsonFault(text: string, error: unknown): string {
  let first: { code: ParseErrorCode; offset: number } | undefined
  visit(
    text,
    { onError: (code, offset) => (first ??= { code, offset }) },
    { disallowComments: true, allowTrailingComma: false },
  )
  // The engine often names the very character, the visitor always the token.
  const reason = error instanceof Error ? error.message : String(error)
  const named = /at position (\d+)/.exec(reason)?.[1]
  const offset = named === undefined ? first?.offset : Number(named)
  if (offset === undefined) return `is not JSON: ${reason.slice(0, 200)}`
  const here = text.slice(offset, offset + 20).split('\n', 1)[0]!
  const got = offset >= text.length ? 'the end of the file' : JSON.stringify(here)
  const sentence = (first && sentences[printParseErrorCode(first.code)]) ?? 'is not JSON'
  return `${placeOf(text, offset)}: ${got} ${sentence}`
}
