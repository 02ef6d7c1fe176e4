import { fill } from '@/components/state/fill-message'
import type { LineFault } from '@/geodata/what-if/edited-line'
import { toDegrees } from '@/geodata/what-if/grid'
import { useEditor } from './editor-context'

/** Why the line divides nothing, and where. */
export function FaultSaid({ fault }: { readonly fault: LineFault }) {
  const { words, numbers } = useEditor()
  const [longitude, latitude] = fault.at ? toDegrees(fault.at) : []
  const place =
    longitude !== undefined && latitude !== undefined
      ? `${numbers.degrees(latitude)}° N, ${numbers.degrees(longitude)}° E`
      : null
  return (
    <p className="what-if-fault-said">
      <strong>{words.faults[fault.kind]}</strong> {place && `${fill(words.faultAt, { place })} `}
      {words.kept}
    </p>
  )
}
