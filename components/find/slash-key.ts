/*
 * Whether the key / opens the search. A key without Ctrl can be hit by chance, or by a computer that
 * listens to speech: who does not want it turns it off (WCAG 2.1.4). Where a browser keeps nothing it
 * stays on. `find-frame.tsx` reads the same setting: imported there, this would cost the first view.
 */

const setting = 'slash-key'

/** Whether the key / opens the search in this browser. */
export function slashKeyIsOn(): boolean {
  try {
    return localStorage.getItem(setting) === null
  } catch {
    return true
  }
}

/** Turns the key on or off for this browser. */
export function turnSlashKey(on: boolean): void {
  try {
    if (on) localStorage.removeItem(setting)
    else localStorage.setItem(setting, 'off')
  } catch {
    // It stays on.
  }
}
