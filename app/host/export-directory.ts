import { fileURLToPath } from 'node:url'

/** Where `next build` writes the static export. */
export const exportDirectory = fileURLToPath(new URL('../../out', import.meta.url))
