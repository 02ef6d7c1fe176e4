/** What the tool of the true size says, in one language. */
export interface SizeWords {
  readonly tool: string
  readonly loading: string
  readonly failed: string
  readonly badLink: string
  readonly area: string
  readonly ofStory: string
  readonly countries: string
  readonly over: string
  readonly anywhere: string
  readonly ownPlace: string
  readonly places: string
  /** `{name}`, `{size}` and `{place}`. */
  readonly laid: string
  /** Where the middle lies, outside of every country that is drawn. */
  readonly at: string
  readonly north: string
  readonly south: string
  readonly east: string
  readonly west: string
  readonly keys: string
  /** How sure the size of a country is. */
  readonly asDrawn: string
}
