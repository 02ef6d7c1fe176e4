import { describe, expect, it } from 'vitest'
import { locales, messagesOf } from '@/app/messages'
import { stretchTexts } from '@/app/messages/pl.stretch-texts'
import { allStretches } from '@/app/geodata/all-stretches'
import { lengthKilometres } from '@/geodata/measure'
import { makeStretchCard } from './stretch-cards'

const stretches = allStretches()

describe.each(locales)('a stretch in %s', (locale) => {
  const cards = stretches.map((stretch) => makeStretchCard(stretch, locale))

  it('says what it bounds, and rests on works that there are', () => {
    const bare = cards.filter(({ bounds, sources }) => bounds.length === 0 || sources.length === 0)
    expect(bare.map(({ id }) => id)).toEqual([])
  })

  it('is as long as it is drawn', () => {
    const digits = cards.map(({ length }) => Number(length.replaceAll(/\D/g, '')))
    const measured = stretches.map(({ geometry }) => Math.round(lengthKilometres(geometry)))
    expect(digits).toEqual(measured)
  })

  it('names the parties in words', () => {
    const { parties } = messagesOf(locale).stretches
    const named = new Set(stretches.flatMap(({ properties }) => properties.between))
    expect([...named].filter((party) => !parties[party])).toEqual([])
  })
})

describe('the Polish texts of the stretches', () => {
  const texts = new Set(
    stretches.flatMap(({ properties: { method, changes, note } }) => [method, changes, note]),
  )

  it('stand for English texts that the data has', () => {
    expect(Object.keys(stretchTexts).filter((text) => !texts.has(text))).toEqual([])
  })

  it('are there for every English text', () => {
    const english = [...texts].filter((text) => text !== undefined)
    expect(english.filter((text) => !stretchTexts[text])).toEqual([])
  })

  it('are marked as English where there are none', () => {
    const [stretch] = stretches
    const unknown = { ...stretch!, properties: { ...stretch!.properties, method: 'Guessed.' } }
    expect(makeStretchCard(unknown, 'pl').method).toEqual({ text: 'Guessed.', lang: 'en' })
    expect(makeStretchCard(unknown, 'en').method).toEqual({ text: 'Guessed.' })
  })
})
