/** The parts of the article that the style sheet leaves for later; see `article.css`. */
function partsLeft(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.article > :not([data-laid-out])')]
}

function layOut(part: HTMLElement): void {
  part.dataset['laidOut'] = ''
}

/** Lays out all of the article at once: where its parts stand is only known then. */
export function layOutArticle(): void {
  partsLeft().forEach(layOut)
}

/** What one part takes at most on a slow phone, in milliseconds. */
const partTime = 10

/** Lays out the article part by part while nothing else is to be done. */
export function layOutArticleWhenIdle(): void {
  const parts = partsLeft()
  const next = (deadline: { timeRemaining: () => number }) => {
    for (let part = parts.shift(); part; part = parts.shift()) {
      layOut(part)
      // Asked for its height, the browser does the work now and not all of it at the next frame.
      void part.offsetHeight
      if (deadline.timeRemaining() < partTime) break
    }
    if (parts.length > 0) whenIdle(next)
  }
  whenIdle(next)
}

/** Safari knows no idle time. */
function whenIdle(work: (deadline: { timeRemaining: () => number }) => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work)
  else setTimeout(() => work({ timeRemaining: () => 0 }), 0)
}
