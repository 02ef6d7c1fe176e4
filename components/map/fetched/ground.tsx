import { useMemo } from 'react'
import type { ContentsProps } from './fetched-layer'
import { AreaNames } from './area-names'
import { outOfReach } from './out-of-reach'
import { useTools } from './tools'

/**
 * Borders as ground: to be looked at only, and as one path, which is drawn faster than many. Areas
 * have their names.
 */
export function Ground({ name, layers: { areas, borders } }: ContentsProps) {
  const { Polyline } = useTools()
  const lines = useMemo(
    () => [
      ...borders.flatMap(({ positions }) => positions),
      ...areas.flatMap(({ positions }) => positions.flat()),
    ],
    [areas, borders],
  )
  return (
    <>
      <Polyline {...outOfReach} positions={lines} className={`ground-line ${name}`} />
      <AreaNames pane={name} areas={areas} />
    </>
  )
}
