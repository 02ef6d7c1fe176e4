/**
 * Leaflet cuts each path to the window on every move and notes on every point of it on which side
 * the point lies. The browser cuts as fast while it draws, and without those notes, and with only the points that remain after
 * simplification, the paths take half the memory.
 */
export const drawnWhole = { noClip: true } as const
