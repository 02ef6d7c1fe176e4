/* Plain, so that nothing stands between it and what the browser costs. */

const markOf = (feature) => document.querySelector(`[data-feature="${feature}"]`)
const mentionsOf = (feature) => document.querySelectorAll(`a[data-mention="${feature}"]`)
const edge = document.getElementById('edge')
const story = document.getElementById('story')

function preview({ target }) {
  endPreview()
  const feature = target.closest?.('[data-mention]')?.dataset.mention
  if (!feature) return
  const mark = markOf(feature)
  if (mark) mark.toggleAttribute('data-hovered', true)
  else point()
}

function point() {
  const pointer = document.createElement('span')
  pointer.className = 'edge-preview'
  pointer.textContent = '6,100 km'
  edge.replaceChildren(pointer)
}

function endPreview() {
  document.querySelector('[data-hovered]')?.removeAttribute('data-hovered')
  edge.replaceChildren()
}

function select(event) {
  const { dataset } = event.target.closest('[data-mention], [data-feature]') ?? {}
  if (!dataset) return
  event.preventDefault()
  for (const mention of mentionsOf(dataset.mention ?? dataset.feature))
    mention.setAttribute('aria-current', 'true')
  const told = document.createElement('article')
  told.className = 'story'
  story.replaceChildren(told)
}

function giveUp({ key }) {
  if (key !== 'Escape') return
  for (const mention of document.querySelectorAll('[aria-current]'))
    mention.removeAttribute('aria-current')
  story.replaceChildren()
}

function find() {
  const dialog = document.createElement('dialog')
  dialog.className = 'find'
  const field = document.createElement('input')
  const results = document.createElement('p')
  results.className = 'find-foot'
  dialog.append(field, results)
  document.body.append(dialog)
  field.addEventListener('input', () => (results.textContent = field.value))
  dialog.addEventListener('close', () => dialog.remove())
  dialog.showModal()
}

document.addEventListener('pointerover', preview)
document.addEventListener('focusin', preview)
document.addEventListener('focusout', endPreview)
document.addEventListener('click', select)
document.addEventListener('keydown', giveUp)
document.querySelector('.find-link').addEventListener('click', find)
