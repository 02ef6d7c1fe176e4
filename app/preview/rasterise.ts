import sharp from 'sharp'

/**
 * Makes a PNG of a drawing in SVG, in its own size. Its few flat inks fit a palette, which takes a
 * third of the bytes; dithering would add a speckle to each, and double them.
 */
export async function rasterise(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const drawing = sharp(Buffer.from(svg))
  const png = await drawing.png({ palette: true, quality: 60, dither: 0, effort: 7 }).toBuffer()
  return new Uint8Array(png)
}
