import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Blob, Buffer as Letters, Face, Font, shape } from 'harfbuzzjs'

/** The faces of the page, whole, from the packages that its subsets are cut from. */
const files = {
  title: 'literata/600SemiBold/Literata_600SemiBold.ttf',
  italic: 'literata/400Regular_Italic/Literata_400Regular_Italic.ttf',
  plain: 'libre-franklin/500Medium/LibreFranklin_500Medium.ttf',
  strong: 'libre-franklin/700Bold/LibreFranklin_700Bold.ttf',
} as const

export type FaceName = keyof typeof files

interface OpenFace {
  readonly font: Font
  readonly unitsPerEm: number
}

const open = new Map<FaceName, OpenFace>()

function faceOf(name: FaceName): OpenFace {
  const known = open.get(name)
  if (known) return known
  const path = join(process.cwd(), 'node_modules', '@expo-google-fonts', files[name])
  const face = new Face(new Blob(readFileSync(path)))
  const opened = { font: new Font(face), unitsPerEm: face.upem }
  open.set(name, opened)
  return opened
}

export interface OutlinedText {
  /** Outlines of its letters, in pixels, from the left end of its baseline. */
  readonly shapes: string
  /** In pixels. */
  readonly width: number
}

/**
 * Turns a line of text into outlines: a picture then looks the same on every machine, whatever
 * fonts are there, and the length of a line is known.
 *
 * @param size of the letters, in pixels
 * @throws Error for a letter that the face does not have
 */
export function outlineText(text: string, face: FaceName, size: number): OutlinedText {
  const { font, unitsPerEm } = faceOf(face)
  const letters = new Letters()
  letters.addText(text)
  letters.guessSegmentProperties()
  shape(font, letters)
  const positions = letters.getGlyphPositions()
  let x = 0
  const outlines = letters.getGlyphInfos().map(({ codepoint }, index) => {
    if (codepoint === 0)
      throw new Error(`${files[face]}: got “${text}”, wanted letters of the face`)
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
    const path = font.glyphToPath(codepoint)
    const at = `${x + xOffset} ${yOffset}`
    x += xAdvance
    return path && `<path transform="translate(${at})" d="${path}"/>`
  })
  const scale = size / unitsPerEm
  const flip = `scale(${scale.toFixed(5)} ${(-scale).toFixed(5)})`
  return { shapes: `<g transform="${flip}">${outlines.join('')}</g>`, width: x * scale }
}

/** Breaks a text at its spaces into lines no wider than `width` pixels, unless a word is. */
export function wrapText(text: string, face: FaceName, size: number, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word
    if (line && outlineText(longer, face, size).width > width) {
      lines.push(line)
      line = word
    } else {
      line = longer
    }
  }
  return [...lines, line]
}
