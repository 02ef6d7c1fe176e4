import type { Visit } from './open-visit'

/** A place in the window in CSS pixels. */
export interface Place {
  readonly x: number
  readonly y: number
}

const frame = 1000 / 60 // ms

/** Comes to a place and clicks there, or taps where the reader has a finger. */
export async function press(visit: Visit, place: Place): Promise<void> {
  const pointer = visit.profile.hasTouch ? finger(visit) : mouse(visit)
  await pointer.come(place)
  await pointer.down(place)
  await pointer.up(place)
}

/**
 * Drags from a place by so many pixels, one step a frame.
 *
 * @param hold milliseconds at rest before the release; Leaflet lets the map glide on after less
 *   than 50
 */
export async function drag(
  visit: Visit,
  from: Place,
  options: { steps: number; by: Place; hold: number },
): Promise<void> {
  const { steps, by, hold } = options
  const pointer = visit.profile.hasTouch ? finger(visit) : mouse(visit)
  await pointer.come(from)
  await pointer.down(from)
  let place = from
  const moves: Promise<unknown>[] = []
  for (let step = 1; step <= steps; step++) {
    place = { x: from.x + (by.x * step) / steps, y: from.y + (by.y * step) / steps }
    // A hand does not wait until a busy page has followed it.
    moves.push(pointer.move(place))
    await pause(frame)
  }
  await Promise.all([...moves, pause(hold)])
  await pointer.up(place)
}

/** Turns the wheel by one notch; up is into the map. */
export async function turnWheel(
  { devtools }: Visit,
  { x, y }: Place,
  way: 'up' | 'down',
): Promise<void> {
  const deltaY = way === 'up' ? -100 : 100
  await devtools.send('Input.dispatchMouseEvent', { type: 'mouseWheel', x, y, deltaX: 0, deltaY })
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

function mouse({ devtools }: Visit) {
  const hand = 100 // ms between the arrival of a mouse and its click, at the least
  const send = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', { x, y }: Place) =>
    devtools.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: 1,
    })
  const hover = ({ x, y }: Place) =>
    devtools.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y })
  return {
    come: async (place: Place) => {
      await hover(place)
      await pause(hand)
    },
    down: (place: Place) => send('mousePressed', place),
    move: (place: Place) => send('mouseMoved', place),
    up: (place: Place) => send('mouseReleased', place),
  }
}

function finger({ devtools }: Visit) {
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', places: Place[]) =>
    devtools.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: places.map(({ x, y }) => ({ x, y })),
    })
  return {
    come: async () => {}, // a finger is not there before it touches
    down: (place: Place) => send('touchStart', [place]),
    move: (place: Place) => send('touchMove', [place]),
    up: () => send('touchEnd', []),
  }
}
