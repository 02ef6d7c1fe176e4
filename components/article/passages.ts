/** Id of the passage of the article that an element stands in or is; `null` for one elsewhere. */
export function passageOf(element: Element | null | undefined): string | null {
  return element?.closest('.article > *')?.id || null
}

/** Whether the article has a passage of this id; its ids are made by `app/text/passages.ts`. */
export function isPassage(id: string): boolean {
  return passageOf(document.getElementById(id)) === id
}
