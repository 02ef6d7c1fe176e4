interface Cluster {
  /** Sum of where its members want to be, each less its place in the cluster. */
  sum: number
  size: number
}

/**
 * Moves marks apart as little as can be (least squares) so that neighbours are `gap` from each other
 * and all lie between 0 and `length`: isotonic regression by pooling adjacent violators (Best and
 * Chakravarti 1990). Where there is no room for that they stand as far apart as there is.
 *
 * @param wanted where each mark belongs, ascending
 * @returns where each mark stands, in the same order and unit
 */
export function spreadMarks(
  wanted: readonly number[],
  gap: number,
  length: number,
): readonly number[] {
  const step = Math.min(gap, length / Math.max(1, wanted.length - 1))
  const clusters: Cluster[] = []
  wanted.forEach((position, index) => {
    let cluster: Cluster = { sum: position - index * step, size: 1 }
    for (let last = clusters.at(-1); last; last = clusters.at(-1)) {
      if (last.sum / last.size <= cluster.sum / cluster.size) break
      clusters.pop()
      cluster = { sum: last.sum + cluster.sum, size: last.size + cluster.size }
    }
    clusters.push(cluster)
  })
  const most = length - (wanted.length - 1) * step
  return clusters
    .flatMap(({ sum, size }) => Array<number>(size).fill(sum / size))
    .map((start, index) => Math.min(Math.max(start, 0), Math.max(most, 0)) + index * step)
}
