import type { Feature } from 'geojson'

/** The text of a FeatureCollection with one feature on each line, so that a diff names the feature that changed. */
export function featureLines(
  members: Record<string, unknown>,
  features: readonly Feature[],
): string {
  const head = JSON.stringify({ type: 'FeatureCollection', ...members }).slice(0, -1)
  return `${head},"features":[\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`
}
