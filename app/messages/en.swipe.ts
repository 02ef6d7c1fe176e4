import type { SwipeWords } from '@/components/map/swipe/swipe-words'

/** The words of the swipe between two lines, in English. */
export const swipe: SwipeWords = {
  open: 'Swipe between the two lines',
  close: 'End the swipe',
  failed: 'The swipe could not be loaded.',
  badLink:
    'The place of the divider in this link could not be read (got “{got}”). It stands in the middle.',
  show: 'Shown on the map',
  both: 'Both, left and right of the divider',
  divider: 'Divider on the map',
  parts: '{percent}% of the map, on the left, by: {first}; the rest by: {second}',
  whole: 'the whole map by: {line}',
  keys: 'Drag the divider, or move it with the arrow keys; with Shift by leaps, Home and End to the edge.',
  alternate: 'Show them in turn',
  other: 'Show the other line',
  noShares: '{line}: no shares are drawn, so its side shows the line alone.',
}
