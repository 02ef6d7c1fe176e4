/*
 * The parts of Leaflet that this map uses, from Leaflet's own modules; `next.config.ts` resolves
 * `leaflet` to this file. The package's one file also holds tiles, images, video, markers with
 * icons, pop-ups and tooltips, none of which is ever on this map: without them the script is
 * a third smaller.
 */
export { default as Browser } from 'leaflet/src/core/Browser.js'

export { Map } from 'leaflet/src/map/Map.js'
export { DoubleClickZoom } from 'leaflet/src/map/handler/Map.DoubleClickZoom.js'
export { Drag } from 'leaflet/src/map/handler/Map.Drag.js'
export { ScrollWheelZoom } from 'leaflet/src/map/handler/Map.ScrollWheelZoom.js'
export { TouchZoom } from 'leaflet/src/map/handler/Map.TouchZoom.js'

export { LatLng } from 'leaflet/src/geo/LatLng.js'
export { LatLngBounds, toLatLngBounds as latLngBounds } from 'leaflet/src/geo/LatLngBounds.js'
export { Point } from 'leaflet/src/geometry/Point.js'
export * as DomUtil from 'leaflet/src/dom/DomUtil.js'
export * as DomEvent from 'leaflet/src/dom/DomEvent.js'

export { Path } from 'leaflet/src/layer/vector/Path.js'
export { Polyline } from 'leaflet/src/layer/vector/Polyline.js'
export { Polygon } from 'leaflet/src/layer/vector/Polygon.js'
export { CircleMarker } from 'leaflet/src/layer/vector/CircleMarker.js'
export { Renderer } from 'leaflet/src/layer/vector/Renderer.js'
export { Canvas } from 'leaflet/src/layer/vector/Canvas.js'
export { SVG, svg } from 'leaflet/src/layer/vector/SVG.js'
// oxlint-disable-next-line import/no-unassigned-import -- it adds its methods to Leaflet's map
import 'leaflet/src/layer/vector/Renderer.getRenderer.js'
