/* Plain, so that nothing stands between it and what the browser costs. */

const handle = document.querySelector('.what-if-handle')
const line = document.getElementById('line')
const figure = document.getElementById('figure')
let from = null

handle.addEventListener('pointerdown', ({ pointerId, clientX, clientY }) => {
  handle.setPointerCapture(pointerId)
  from = { x: clientX, y: clientY }
})
handle.addEventListener('pointermove', ({ clientX, clientY }) => {
  if (from === null) return
  const [x, y] = [clientX - from.x, clientY - from.y]
  handle.style.translate = `${x}px ${y}px`
  line.setAttribute('d', `M50 250L${114 + x} ${314 + y}L300 400`)
  figure.textContent = x.toFixed(2)
})
handle.addEventListener('pointerup', () => (from = null))
