import type { LayerName } from '@/components/layers/layer-names'
import { useViewStore } from '@/components/state/view-store'
import { isStartLineId, type StartLineId } from '@/geodata/what-if/courses'
import { edit } from '@/geodata/what-if/history'
import { formatTask, parseTask } from '@/geodata/what-if/link'
import { neutralLine } from '@/geodata/what-if/neutral-line'
import { settle, useEditStore } from './edit-store'

/** The layers of before the task. */
let layersBefore: ReadonlySet<LayerName> | null = null

/** Sets the task of drawing a line that is not shown, beginning with a plain one. */
export function beginTask(line: StartLineId): void {
  const { workshop, history } = useEditStore.getState()
  if (!workshop) return
  ask(line)
  settle(edit(history, neutralLine(line, workshop.ground)))
  const { setTool } = useViewStore.getState()
  setTool('line', null)
  setTool('task', formatTask(line))
}

/**
 * Sets the task of a link, if it has one.
 * @returns whether it could be read
 */
export function openTask(text: string | undefined): boolean {
  if (text === undefined) return true
  const line = parseTask(text)
  if (line && useEditStore.getState().task?.line !== line) ask(line)
  return line !== null
}

export function answerTask(): void {
  const { task } = useEditStore.getState()
  if (task) useEditStore.setState({ task: { ...task, answered: true } })
}

/** Ends the task and brings the layers back; the line that was drawn stays. */
export function leaveTask(): void {
  if (!useEditStore.getState().task) return
  useEditStore.setState({ task: null })
  const { setTool, setLayers } = useViewStore.getState()
  setTool('task', null)
  if (layersBefore) setLayers(layersBefore)
  layersBefore = null
}

const tellsOfLines = (layer: LayerName): boolean =>
  isStartLineId(layer) || layer.startsWith('shares-')

/** The answer is not to stand on the map. */
function ask(line: StartLineId): void {
  const { view, setLayers } = useViewStore.getState()
  layersBefore ??= view.layers
  setLayers(new Set([...view.layers].filter((layer) => !tellsOfLines(layer))))
  useEditStore.setState({ task: { line, answered: false } })
}
