/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page must bring all of it */

/** One frame of the page; times in milliseconds since navigation. */
export interface Frame {
  /** When the browser began it. */
  readonly begun: number
  /** When the page's part of it was over: scripts, style, layout, paint. */
  readonly painted: number
  /** Whether anything in the page changed for it. */
  readonly changed: boolean
}

/** What must be so before something counts as shown: selectors of elements. */
export interface Shown {
  readonly present: string
  readonly absent: string
}

/** Milliseconds from a key that changed a field. */
export interface InputTimes {
  /** To the end of all that the page did at once. */
  readonly answered: number
  /** To the first frame painted afterwards. */
  readonly painted: number
}

export interface FrameWatch {
  /** Begins to note frames. */
  start: () => void
  /** Ends it; also tells when the pointer was last pressed and released, or `null`. */
  stop: () => { frames: Frame[]; pressed: number | null; released: number | null }
  /** Resolves when nothing has changed for so many milliseconds; only between start and stop. */
  stillFor: (quiet: number) => Promise<void>
  /**
   * Gets ready for the next event of a type. `answers` then resolves to how many milliseconds after
   * that event the first frame was painted in which each wish was fulfilled.
   */
  awaitEvent: (type: 'click' | 'pointerover' | 'focusin', wishes: readonly Shown[]) => void
  answers: () => Promise<number[]>
  /** Gets ready for the next key that changes a field; `inputTimes` then resolves to its times. */
  awaitInput: () => void
  inputTimes: () => Promise<InputTimes>
}

declare global {
  interface Window {
    frameWatch: FrameWatch
  }
}

/** Runs in the page before any of its own scripts, and so may use nothing from outside of itself. */
export function watchFrames(): void {
  const patience = 30_000 // ms until an answer is given up
  let watching = 0 // handle of the next frame, 0 when none is awaited
  let isChanged = false
  let frames: Frame[] = []
  let pressed: number | null = null
  let released: number | null = null
  let answer: Promise<number[]> = Promise.resolve([])
  let inputAnswer: Promise<InputTimes> = Promise.reject(new Error('No input was awaited'))
  inputAnswer.catch(() => {})

  // A message is a task of its own: it comes when the frame in which it was sent has been painted.
  const afterPaint = (act: () => void) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', act)
    port1.start()
    port2.postMessage(null)
  }

  // This one goes before all else that waits: what the page puts off until after the paint is no
  // part of the answer. While a pointer is held it would wait for the frames themselves.
  const firstAfterPaint = (act: () => void) => {
    void scheduler.postTask(act, { priority: 'user-blocking' })
  }

  const noteChange = () => {
    isChanged = true
  }
  const mutations = new MutationObserver(noteChange)
  // What is drawn anew on a canvas changes no element; Leaflet clears before it draws.
  for (const context of [CanvasRenderingContext2D, OffscreenCanvasRenderingContext2D]) {
    // oxlint-disable-next-line typescript/unbound-method -- called with its context, below
    const { clearRect } = context.prototype
    context.prototype.clearRect = function noteAndClear(...box) {
      noteChange()
      clearRect.apply(this, box)
    }
  }

  const noteFrame = (begun: number) => {
    watching = requestAnimationFrame(noteFrame)
    afterPaint(() => {
      if (watching === 0) return
      frames.push({ begun, painted: performance.now(), changed: isChanged })
      isChanged = false
    })
  }

  addEventListener('pointerdown', ({ timeStamp }) => (pressed = timeStamp), true)
  addEventListener('pointerup', ({ timeStamp }) => (released = timeStamp), true)

  const isShown = ({ present, absent }: Shown) =>
    document.querySelector(present) !== null && document.querySelector(absent) === null

  window.frameWatch = {
    start: () => {
      frames = []
      pressed = null
      released = null
      isChanged = false
      mutations.observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      })
      watching = requestAnimationFrame(noteFrame)
    },
    stop: () => {
      cancelAnimationFrame(watching)
      watching = 0
      mutations.disconnect()
      return { frames, pressed, released }
    },
    stillFor: (quiet) =>
      new Promise((resolve, reject) => {
        const begun = performance.now()
        const look = () => {
          const last = frames.findLast(({ changed }) => changed)?.painted ?? begun
          if (performance.now() - Math.max(last, begun) >= quiet) resolve()
          else if (performance.now() - begun > patience) reject(new Error('The page never rests'))
          else requestAnimationFrame(look)
        }
        look()
      }),
    awaitEvent: (type, wishes) => {
      answer = new Promise((resolve, reject) => {
        const give = (begun: number) => {
          const times = wishes.map(() => -1)
          const look = () => {
            wishes.forEach((wish, index) => {
              if (times[index] === -1 && isShown(wish)) times[index] = performance.now() - begun
            })
            if (times.every((time) => time !== -1)) return resolve(times)
            if (performance.now() - begun > patience) {
              const unfulfilled = wishes.filter((_, index) => times[index] === -1)
              return reject(new Error(`Not shown after a ${type}: ${JSON.stringify(unfulfilled)}`))
            }
            requestAnimationFrame(() => firstAfterPaint(look))
          }
          requestAnimationFrame(() => firstAfterPaint(look))
        }
        addEventListener(type, ({ timeStamp }) => give(timeStamp), { capture: true, once: true })
        setTimeout(() => reject(new Error(`Waited in vain for a ${type}`)), 2 * patience)
      })
    },
    answers: () => answer,
    awaitInput: () => {
      inputAnswer = new Promise((resolve, reject) => {
        let pressedKey = 0
        const noteKey = ({ timeStamp }: Event) => (pressedKey = timeStamp)
        addEventListener('keydown', noteKey, { capture: true, once: true })
        const noteInput = () => {
          // React listens nearer to the field, and renders in a microtask of its own before this.
          queueMicrotask(() => {
            const answered = performance.now() - pressedKey
            const tell = () => resolve({ answered, painted: performance.now() - pressedKey })
            requestAnimationFrame(() => firstAfterPaint(tell))
          })
        }
        addEventListener('input', noteInput, { once: true })
        setTimeout(() => reject(new Error('Waited in vain for an input')), patience)
      })
    },
    inputTimes: () => inputAnswer,
  }
}
