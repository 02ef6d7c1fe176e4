/** Where this browser keeps that the key is turned off. */
export const slashKeySetting = 'slash-key'

/**
 * Whether the key / opens the search. A key without Ctrl can be hit by chance, or by a computer
 * that listens to speech: who does not want it turns it off (WCAG 2.1.4).
 */
export function slashKeyIsOn(): boolean {
  try {
    return !localStorage.getItem(slashKeySetting)
  } catch {
    return true // where nothing may be kept
  }
}
