import { useEffect, useMemo } from 'react'
import { useExplorer } from '@/components/state/explorer'
import { useFetched } from '@/components/state/use-fetched'
import { useShownLayers, useViewStore } from '@/components/state/view-store'
import type { DrawnLine } from '../topology'
import { AskedStretch } from './asked-stretch'
import { loadStretches } from './load-stretches'
import { SoftBands } from './soft-bands'
import { StretchCaption } from './stretch-caption'
import { useTools } from './tools'

const name = 'borders-1939'
const noStretches: readonly DrawnLine[] = []

/**
 * The border, the lines and the territories stretch by stretch, as sure as each is. A line or
 * territory is shown while its own switch is on, and what is asked in any case. What is uncertain of
 * them has its soft band whenever the map is near enough for it to be broader than the line.
 */
export function Stretches({ close }: { readonly close: boolean }) {
  const { map, LayerPane, LineShape, ShapeStates, loadTopology } = useTools()
  const { locale, features } = useExplorer()
  const layers = useShownLayers()
  const asked = useViewStore(({ view }) => view.tools.stretch)
  const visible = layers.has(name)
  const topology = useFetched(loadTopology, `/geodata/${name}.topojson`, visible || close)
  const stretches = topology?.lines ?? noStretches
  const file = useFetched(loadStretches, `/stretches/${locale}.json`, visible)

  const layerOf = useMemo(
    () => new Map<string, string | null>(features.map(({ id, layer }) => [id, layer])),
    [features],
  )
  const shown = useMemo(() => {
    return stretches.filter(({ id, bounds = '' }) => {
      const layer = layerOf.get(bounds)
      return id === asked || !layer || (layers as ReadonlySet<string>).has(layer)
    })
  }, [asked, layerOf, layers, stretches])
  const isOutline = ({ bounds = '' }: DrawnLine) => !layerOf.get(bounds)
  const classNameOf = ({ certainty, bounds = '' }: DrawnLine) =>
    `line stretch certainty-${certainty} of-${bounds} in-${layerOf.get(bounds) ?? 'outline'}`
  const uncertain = shown.filter(
    (stretch) => stretch.certainty === 'low' && (visible || (close && !isOutline(stretch))),
  )

  useEffect(
    function forgetWhatWasAskedWithTheLayer() {
      const { view, setTool } = useViewStore.getState()
      if (!visible && view.tools.stretch) setTool('stretch', null)
    },
    [visible],
  )

  const drawn = file !== null && stretches.length > 0
  useEffect(
    function standInForTheLines() {
      const container = map.getContainer()
      container.toggleAttribute('data-stretches', visible && drawn)
    },
    [map, visible, drawn],
  )

  return (
    <>
      {uncertain.length > 0 && <SoftBands stretches={uncertain} />}
      {file && drawn && (
        <>
          <LayerPane name={name} layer={name} order={436}>
            {shown.map((stretch) => (
              <LineShape
                key={stretch.id}
                feature={stretch}
                className={classNameOf(stretch)}
                label={file.stretches[stretch.id]?.label ?? stretch.id}
              />
            ))}
            <ShapeStates />
          </LayerPane>
          {visible && <StretchCaption file={file} />}
          {visible && <AskedStretch file={file} />}
        </>
      )}
    </>
  )
}
