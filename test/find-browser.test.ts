import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findBrowser, type Surroundings } from './find-browser'

/** A machine of shell scripts: `bin` is its PATH, `download` is where Playwright puts a browser. */
let machine: string
let told: string[]

beforeEach(() => {
  machine = mkdtempSync(join(tmpdir(), 'machine-'))
  mkdirSync(join(machine, 'bin'))
  mkdirSync(join(machine, 'download'))
  told = []
})

afterEach(() => rmSync(machine, { recursive: true }))

function writeProgram(path: string, ...lines: string[]): string {
  const file = join(machine, path)
  writeFileSync(file, ['#!/bin/sh', ...lines, ''].join('\n'))
  chmodSync(file, 0o755)
  return file
}

const writeBrowser = (path: string) => writeProgram(path, `echo "Chromium 1.2 from ${path}"`)

/** The lines of an installer that puts a browser at `path`. */
function installerOf(path: string): string[] {
  const target = join(machine, path)
  return [
    `printf '#!/bin/sh\\necho Chromium 1.2 installed\\n' > '${target}'`,
    `/bin/chmod 755 '${target}'`,
  ]
}

function surroundings(changes: Partial<Surroundings> & { path?: string } = {}): Surroundings {
  return {
    environment: { ...process.env, PATH: join(machine, 'bin'), CHROMIUM_PATH: changes.path },
    isRoot: false,
    downloadedPath: () => join(machine, 'download/chrome'),
    tell: (message) => told.push(message),
    ...changes,
  }
}

describe('findBrowser', () => {
  it('takes CHROMIUM_PATH before all else', () => {
    writeBrowser('bin/chromium')
    const wanted = writeBrowser('mine')
    expect(findBrowser(surroundings({ path: wanted })).executablePath).toBe(wanted)
  })

  it('does not go on in silence when CHROMIUM_PATH is wrong', () => {
    writeBrowser('bin/chromium')
    const path = join(machine, 'nothing')
    expect(() => findBrowser(surroundings({ path }))).toThrow(`CHROMIUM_PATH is "${path}"`)
  })

  it('takes the PATH before any installation', () => {
    const found = writeBrowser('bin/google-chrome')
    writeProgram('bin/apt-get', ...installerOf('bin/chromium'))
    writeBrowser('download/chrome')
    const browser = findBrowser(surroundings({ isRoot: true }))
    expect(browser.executablePath).toBe(found)
    expect(browser.version).toBe('Chromium 1.2 from bin/google-chrome')
    expect(told).toEqual([])
  })

  it('passes over a program that does not run', () => {
    writeProgram('bin/chromium', 'echo "requires the chromium snap" >&2', 'exit 1')
    writeProgram('bin/chromium-browser', 'echo "hello"')
    const found = writeBrowser('bin/google-chrome')
    expect(findBrowser(surroundings()).executablePath).toBe(found)
  })

  it("installs Debian's package as root, before Playwright's download", () => {
    writeProgram('bin/apt-get', ...installerOf('bin/chromium'))
    writeProgram('bin/npx', ...installerOf('download/chrome'))
    const browser = findBrowser(surroundings({ isRoot: true }))
    expect(browser.executablePath).toBe(join(machine, 'bin/chromium'))
    expect(told).toEqual([expect.stringContaining("Debian's package")])
  })

  it("lets only root install Debian's package", () => {
    writeProgram('bin/apt-get', ...installerOf('bin/chromium'))
    writeProgram('bin/npx', ...installerOf('download/chrome'))
    const browser = findBrowser(surroundings())
    expect(browser.executablePath).toBe(join(machine, 'download/chrome'))
  })

  it("goes on to Playwright's download when Debian's package fails, and says why", () => {
    writeProgram('bin/apt-get', 'echo "no such package" >&2', 'exit 100')
    writeProgram('bin/npx', ...installerOf('download/chrome'))
    const browser = findBrowser(surroundings({ isRoot: true }))
    expect(browser.executablePath).toBe(join(machine, 'download/chrome'))
    expect(told.join('\n')).toContain('no such package')
  })

  it('uses a download that is already there', () => {
    const found = writeBrowser('download/chrome')
    expect(findBrowser(surroundings()).executablePath).toBe(found)
    expect(told).toEqual([])
  })

  it('says what to do when none can be had', () => {
    writeProgram('bin/npx', 'exit 1')
    expect(() => findBrowser(surroundings())).toThrow(
      /CHROMIUM_PATH[^]*apt-get install chromium[^]*playwright install/,
    )
  })

  it('leaves the sandbox out only for root, who cannot have it', () => {
    writeBrowser('bin/chromium')
    expect(findBrowser(surroundings({ isRoot: true })).args).toContain('--no-sandbox')
    expect(findBrowser(surroundings()).args).not.toContain('--no-sandbox')
  })

  it('names all that is switched off in one switch, since Chromium heeds the last of them', () => {
    writeBrowser('bin/chromium')
    const { args } = findBrowser(surroundings())
    const switches = args.filter((each) => each.startsWith('--disable-features='))
    expect(switches).toHaveLength(1)
    expect(switches[0]).toContain('WebUIOmniboxPopup')
    expect(switches[0]).toContain('PaintHolding')
  })
})
