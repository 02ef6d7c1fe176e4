import { useExplorer } from '@/components/state/explorer'
import { countOf } from '@/components/state/fill-message'
import { useMapBounds } from '@/components/state/map-bounds'
import { LiveList } from './live-list'
import { MapAnnouncer } from './map-announcer'
import { contentKinds } from '@/geodata/types'
import { type MapText, useMapText } from './use-map-text'
import { useShownFeatures } from './use-shown-features'

interface MapInWordsProps {
  /** Whether the reader has the list open. */
  readonly open: boolean
}

/** The map for who cannot see it: announcements of what is in view, and the list while it is open. */
export default function MapInWords({ open }: MapInWordsProps) {
  const { words } = useExplorer()
  const text = useMapText()
  if (!text) return open && <p>{words.selection.loading}</p>
  return <Telling open={open} {...text} />
}

function Telling({ open, file, shapes }: MapInWordsProps & MapText) {
  const { locale } = useExplorer()
  const usedByKey = useMapBounds((store) => store.usedByKey)
  const shown = useShownFeatures(shapes)
  const contents = contentKinds
    .map((kind) => {
      const ofKind = shown.filter((feature) => feature.kind === kind)
      return countOf(locale, file.words.counts[kind], ofKind.length)
    })
    .join(', ')
  return (
    <>
      <MapAnnouncer words={file.words} contents={contents} atOnce={usedByKey} />
      {open && <LiveList file={file} shapes={shapes} shown={shown} contents={contents} />}
    </>
  )
}
