import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { finishPages } from './finish-pages'

const directory = mkdtempSync(join(tmpdir(), 'finish-'))
const flight = '<script>self.__next_f.push([1,"x"])</script>'

function write(name: string, body: string): string {
  writeFileSync(join(directory, name), `<html><body>${body}</body></html>`)
  return join(directory, name)
}

afterAll(() => rmSync(directory, { recursive: true }))

it('writes the file that the page then asks for', () => {
  const page = write('good.html', `<p>text</p>${flight}`)
  finishPages(directory, [page])
  const html = readFileSync(page, 'utf8')
  const source = /<script src="([^"]+)">/.exec(html)?.[1] ?? ''
  expect(html).not.toContain('__next_f')
  expect(readFileSync(join(directory, source), 'utf8')).toBe('self.__next_f.push([1,"x"]);\n')
})

it('names each fault once, with its page and the number of others', () => {
  const faulty = ['one.html', 'two.html'].map((name) => write(name, '<p style="color: red">'))
  const alone = write('three.html', '<b onclick="f()">')
  expect(() => finishPages(directory, [...faulty, alone])).toThrow(
    /one\.html and 1 more: style attribute.*\n.*three\.html: event handler onclick/,
  )
})
