import { describe, expect, it } from 'vitest'
import { totalBlockingTime } from './total-blocking-time'

describe('totalBlockingTime', () => {
  it('counts what goes beyond 50 ms of each task', () => {
    const tasks = [
      { start: 100, duration: 80 },
      { start: 200, duration: 51 },
    ]
    expect(totalBlockingTime(tasks, 90)).toBe(31)
  })

  it('leaves out what ran before the first paint', () => {
    expect(totalBlockingTime([{ start: 0, duration: 300 }], 400)).toBe(0)
  })

  it('counts of a task that straddles the first paint only the rest', () => {
    expect(totalBlockingTime([{ start: 0, duration: 300 }], 200)).toBe(50)
    expect(totalBlockingTime([{ start: 0, duration: 300 }], 260)).toBe(0)
  })
})
