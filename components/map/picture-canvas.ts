/* oxlint-disable no-underscore-dangle -- so Leaflet names what its renderers are made of */

import { Browser, Canvas, Renderer, type RendererOptions } from 'leaflet'

/** What Leaflet's canvas keeps to itself. */
interface Insides {
  /** What is seen. */
  _container: HTMLCanvasElement
  /** Of what is drawn on. */
  _ctx: OffscreenCanvasRenderingContext2D
  /** What has to be drawn anew; `null` for all. */
  _redrawBounds: unknown
  readonly _bounds?: { getSize: () => { x: number; y: number } }
  readonly _map: { readonly _animatingZoom?: boolean }
  _initContainer: () => void
  _update: () => void
  _redraw: () => void
}

const insidesOf = (renderer: { prototype: unknown }) => renderer.prototype as Insides

/**
 * Leaflet's canvas, drawn out of sight and shown as a picture.
 *
 * A canvas that can be drawn on is handed to the compositor anew, with all its pixels, for each frame
 * in which anything in the page changes, where there is no graphics processor; a picture is
 * handed over once. It is for what is drawn seldom: each time all of it is.
 */
const PictureCanvas = Canvas.extend({
  _initContainer(this: Insides) {
    this._container = document.createElement('canvas')
    const drawn = new OffscreenCanvas(1, 1).getContext('2d')
    if (!drawn) throw new Error('PictureCanvas: got no 2d context, wanted one to draw with')
    this._ctx = drawn
  },

  _update(this: Insides) {
    if (this._map._animatingZoom && this._bounds) return
    insidesOf(Renderer)._update.call(this)
    // Leaflet gives this size to what is seen, and then scales what is drawn.
    const { x, y } = this._bounds!.getSize()
    const scale = Browser.retina ? 2 : 1
    this._ctx.canvas.width = scale * x
    this._ctx.canvas.height = scale * y
    insidesOf(Canvas)._update.call(this)
  },

  _redraw(this: Insides) {
    this._redrawBounds = null // what was drawn before is with the picture
    insidesOf(Canvas)._redraw.call(this)
    const { canvas } = this._ctx
    // Of a map without room no picture can be taken.
    if (canvas.width === 0 || canvas.height === 0) return
    this._container
      .getContext('bitmaprenderer')
      ?.transferFromImageBitmap(canvas.transferToImageBitmap())
  },
}) as unknown as new (options: RendererOptions) => Canvas

/** A renderer for shapes that do not move, change or answer the pointer. */
export function pictureCanvas(options: RendererOptions): Canvas {
  return new PictureCanvas(options)
}
