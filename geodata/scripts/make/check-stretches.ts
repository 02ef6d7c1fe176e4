import { readLayer } from '../../parse/layer'
import { GeodataError } from '../../parse/project/geodata-error'

/**
 * Refuses stretches that do not say what they rest on and how true they are.
 * @param text a FeatureCollection of stretches, as text
 * @param file the name under which faults are told
 * @param sourceIds the ids of the bibliography
 * @throws GeodataError with every fault, by file, feature and path
 */
export function checkStretches(text: string, file: string, sourceIds: ReadonlySet<string>): void {
  const { faults } = readLayer(text, 'borders', sourceIds)
  if (faults.length > 0) throw new GeodataError(faults.map((fault) => ({ ...fault, file })))
}
