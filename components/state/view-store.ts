'use client'

import { create } from 'zustand'
import { isPassage, passageOf } from '@/components/article/passages'
import type { LayerName } from '@/components/layers/layer-names'
import {
  type Camera,
  defaultView,
  formatViewHash,
  parseViewHash,
  type ToolName,
  type View,
  type ViewFault,
} from './view-hash'

interface ViewStore {
  readonly view: View
  /** What was wrong with the hash last read, for the reader to know. */
  readonly faults: readonly ViewFault[]
  /** Raised when the camera comes from outside the map (a link, the back button). */
  readonly cameraVersion: number
  /** The layers that are shown for now in place of those of the view; in no link. */
  readonly lentLayers: ReadonlySet<LayerName> | null
  readonly readHash: () => void
  /** Notes where the map is. */
  readonly setCamera: (camera: Camera | null) => void
  /** Sends the map somewhere; `null` is its first picture. */
  readonly moveTo: (camera: Camera | null) => void
  readonly setPassage: (passage: string | null) => void
  /** Keeps the text of a tool in the link; `null` is none. */
  readonly setTool: (name: ToolName, text: string | null) => void
  /** Brings back a view, and sends the map there. */
  readonly show: (view: View) => void
  readonly toggleLayer: (layer: LayerName, visible: boolean) => void
  readonly setLayers: (layers: ReadonlySet<LayerName>) => void
  /**
   * Keeps the address as it is while a navigation is about to change it. What tools keep is of the
   * page that is left, and goes with it.
   */
  readonly holdRecord: () => void
  /** Writes the view into the address again, if that was held. */
  readonly resumeRecord: () => void
  readonly dismissFaults: () => void
}

/**
 * Records the view in the address. Passing the present state on keeps the router's own record in
 * it and tells the router that the route is the same.
 */
function writeHash(view: View): void {
  const { pathname, search } = window.location
  window.history.replaceState(window.history.state, '', pathname + search + formatViewHash(view))
}

/** Camera and layers of the page; the hash of the address is their record. */
export const useViewStore = create<ViewStore>()((set, get) => {
  let held = false
  const change = (part: Partial<View>) => {
    const view = { ...get().view, ...part }
    set({ view })
    if (!held) writeHash(view)
  }
  return {
    view: defaultView,
    faults: [],
    cameraVersion: 0,
    lentLayers: null,
    readHash: () => {
      const { hash } = window.location
      const anchored = passageOf(document.getElementById(hash.slice(1)))
      if (anchored) return change({ passage: anchored })
      // Any other anchor says nothing of the view.
      if (/^#[^=]+$/.test(hash)) return
      const { view, faults } = parseViewHash(hash, isPassage)
      set({ view, faults, cameraVersion: get().cameraVersion + 1 })
    },
    setCamera: (camera) => {
      const { view } = get()
      if (formatViewHash({ ...view, camera }) !== formatViewHash(view)) change({ camera })
    },
    moveTo: (camera) => get().show({ ...get().view, camera }),
    setPassage: (passage) => change({ passage }),
    setTool: (name, text) => change({ tools: { ...get().view.tools, [name]: text } }),
    show: (view) => {
      change(view)
      set({ cameraVersion: get().cameraVersion + 1 })
    },
    toggleLayer: (layer, visible) => {
      const layers = new Set(get().view.layers)
      if (visible) layers.add(layer)
      else layers.delete(layer)
      change({ layers })
    },
    setLayers: (layers) => change({ layers }),
    holdRecord: () => {
      held = true
      set({ view: { ...get().view, tools: {} } })
    },
    resumeRecord: () => {
      if (!held) return
      held = false
      writeHash(get().view)
    },
    dismissFaults: () => set({ faults: [] }),
  }
})

/** The layers that are shown. */
export function useShownLayers(): ReadonlySet<LayerName> {
  return useViewStore(({ view, lentLayers }) => lentLayers ?? view.layers)
}

/** Whether a layer is shown. */
export function useLayerVisible(layer: LayerName | null): boolean {
  return useViewStore(
    ({ view, lentLayers }) => layer === null || (lentLayers ?? view.layers).has(layer),
  )
}
