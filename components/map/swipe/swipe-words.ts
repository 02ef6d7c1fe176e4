/** What the swipe says, in one language. */
export interface SwipeWords {
  readonly open: string
  readonly close: string
  readonly failed: string
  readonly badLink: string
  readonly show: string
  readonly both: string
  readonly divider: string
  /** The value of the divider: `{percent}` of the width is by `{first}`. */
  readonly parts: string
  readonly whole: string
  readonly keys: string
  readonly alternate: string
  readonly other: string
  readonly noShares: string
}
