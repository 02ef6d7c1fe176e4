import { slashKeySetting } from './slash-key'

/** Turns the key / on or off for this browser. Where nothing may be kept it stays as it is. */
export function turnSlashKey(on: boolean): void {
  try {
    if (on) localStorage.removeItem(slashKeySetting)
    else localStorage.setItem(slashKeySetting, 'off')
  } catch {
    // As said above.
  }
}
