import { useMapBounds } from '@/components/state/map-bounds'
import type { Box } from '@/geodata/meets-box'
import type { MapTextWords } from './map-text-file'

interface NamesInViewProps {
  readonly words: MapTextWords
  readonly bounds: Box
}

/** The names of towns and waters that stand on the map. */
export function NamesInView({ words, bounds: [west, south, east, north] }: NamesInViewProps) {
  const names = useMapBounds((store) => store.names)
    .map(({ candidate }) => candidate)
    .filter(
      ({ position: { lng, lat } }) => lng >= west && lng <= east && lat >= south && lat <= north,
    )
  const groups = [
    ['city', words.towns],
    ['river', words.rivers],
    ['sea', words.seas],
  ] as const
  return groups.map(([kind, heading]) => {
    const ofKind = names.filter((name) => name.kind === kind)
    if (ofKind.length === 0) return null
    return (
      <section key={kind}>
        <h3>
          {heading} <span className="count">{ofKind.length}</span>
        </h3>
        <ul className="names-in-view" data-names={kind}>
          {ofKind.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      </section>
    )
  })
}
