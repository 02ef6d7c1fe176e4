/** For what is drawn to be looked at only. */
export const outOfReach = {
  noClip: true,
  interactive: false,
  bubblingMouseEvents: false,
} as const
