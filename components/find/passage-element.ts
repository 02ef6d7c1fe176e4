/**
 * The paragraph of the article that an entry of the index stands for: so many paragraphs after a
 * heading. `null` when the article has none there.
 *
 * @param section id of the heading
 * @param paragraph from 0
 */
export function passageElement(section: string, paragraph: number): HTMLElement | null {
  let left = paragraph
  let element = document.getElementById(section)?.nextElementSibling
  for (; element && !/^H\d$/.test(element.tagName); element = element.nextElementSibling) {
    if (element.tagName === 'P' && left-- === 0) return element as HTMLElement
  }
  return null
}
