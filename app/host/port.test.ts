import { describe, expect, it } from 'vitest'
import { parsePort } from './port'

describe('parsePort', () => {
  it('takes 3000 when nothing is asked for', () => {
    expect(parsePort(undefined)).toBe(3000)
    expect(parsePort('')).toBe(3000)
  })

  it('takes a port', () => {
    expect(parsePort('8080')).toBe(8080)
  })

  it.each(['http', '-1', '65536', '80.5', '1e3', '0x50'])('refuses %s and repeats it', (text) => {
    expect(() => parsePort(text)).toThrow(`"${text}"`)
  })
})
