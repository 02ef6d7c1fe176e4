import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

export type FoundBrowser = {
  executablePath: string
  /** What it answers to `--version`. */
  version: string
  /** Switches for tests: no request and no page of its own, no sandbox where root forbids it. */
  args: string[]
}

/** What the search depends on; the tests of the search give their own. */
export type Surroundings = {
  environment: NodeJS.ProcessEnv
  isRoot: boolean
  /** Where Playwright's own download lies, once it is there. */
  downloadedPath: () => string
  tell: (message: string) => void
}

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
]

/**
 * Parts of Chromium that are no part of a page and take its time. With each window Chromium prepares
 * the pop-ups of its address bar, which are pages of their own: half a second to a second and more
 * of a processor, while the page under test loads.
 */
const popUpsOfTheAddressBar = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup']

/** What Playwright switches off itself, by a switch of which Chromium heeds the last one only. */
const offForPlaywright = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
]

const installLimit = 5 * 60 * 1000 // ms

const advice = [
  'No Chromium was found and none could be installed. Do one of these:',
  '  - set CHROMIUM_PATH to the program file of a Chromium or Chrome',
  '  - install it, on Debian and Ubuntu: sudo apt-get install chromium',
  '  - let Playwright fetch one: npx playwright install --with-deps chromium',
].join('\n')

/**
 * Finds a Chromium that runs: the one `CHROMIUM_PATH` names, else one on the PATH, else Debian's
 * package (installed when the user is root), else Playwright's own download.
 *
 * @throws Error that says what to do when there is none, or when `CHROMIUM_PATH` names none
 */
export function findBrowser(surroundings: Surroundings = ownSurroundings()): FoundBrowser {
  const { environment, isRoot } = surroundings
  const wanted = environment.CHROMIUM_PATH
  if (wanted) {
    const browser = tryBrowser(wanted, surroundings)
    if (browser === undefined) {
      throw new Error(`CHROMIUM_PATH is "${wanted}", but that is no Chromium that runs`)
    }
    return browser
  }
  const found =
    findOnPath(surroundings) ??
    (isRoot ? installWithDebian(surroundings) : undefined) ??
    useDownload(surroundings)
  if (found === undefined) throw new Error(advice)
  return found
}

function ownSurroundings(): Surroundings {
  return {
    environment: process.env,
    isRoot: process.getuid?.() === 0,
    downloadedPath: () => chromium.executablePath(),
    tell: (message) => console.error(message),
  }
}

function findOnPath(surroundings: Surroundings): FoundBrowser | undefined {
  const directories = (surroundings.environment.PATH ?? '').split(delimiter).filter(Boolean)
  for (const name of names) {
    for (const directory of directories) {
      const browser = tryBrowser(join(directory, name), surroundings)
      if (browser !== undefined) return browser
    }
  }
  return undefined
}

/** A program of the right name may still be a stub that asks for a snap: only an answer counts. */
function tryBrowser(executablePath: string, surroundings: Surroundings): FoundBrowser | undefined {
  if (!existsSync(executablePath)) return undefined
  const { status, stdout } = spawnSync(executablePath, ['--version'], {
    encoding: 'utf8',
    env: surroundings.environment,
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 20_000,
  })
  const version = stdout?.trim() ?? ''
  if (status !== 0 || !/\d+\.\d+/.test(version)) return undefined
  return { executablePath, version, args: listArguments(surroundings.isRoot) }
}

function installWithDebian(surroundings: Surroundings): FoundBrowser | undefined {
  if (!isOnPath('apt-get', surroundings)) return undefined
  surroundings.tell("No Chromium on the PATH: installing Debian's package chromium ...")
  const isInstalled =
    run('apt-get', ['-qq', 'update'], surroundings) &&
    run('apt-get', ['-qq', '-y', '--no-install-recommends', 'install', 'chromium'], surroundings)
  return isInstalled ? findOnPath(surroundings) : undefined
}

function useDownload(surroundings: Surroundings): FoundBrowser | undefined {
  const present = tryBrowser(surroundings.downloadedPath(), surroundings)
  if (present !== undefined) return present
  surroundings.tell('No Chromium on the PATH: asking Playwright for its own ...')
  if (!run('npx', ['playwright', 'install', 'chromium'], surroundings)) return undefined
  return tryBrowser(surroundings.downloadedPath(), surroundings)
}

function isOnPath(name: string, { environment }: Surroundings): boolean {
  const directories = (environment.PATH ?? '').split(delimiter).filter(Boolean)
  return directories.some((directory) => existsSync(join(directory, name)))
}

/** Runs an installer without questions; tells the end of what it wrote when it fails. */
function run(command: string, args: string[], surroundings: Surroundings): boolean {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...surroundings.environment, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: installLimit,
  })
  if (status === 0) return true
  const lastLines = `${stdout ?? ''}${stderr ?? ''}`.trim().split('\n').slice(-5).join('\n')
  surroundings.tell(`"${[command, ...args].join(' ')}" failed: ${error?.message ?? lastLines}`)
  return false
}

function listArguments(isRoot: boolean): string[] {
  const quiet = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--disable-features=${[...popUpsOfTheAddressBar, ...offForPlaywright].join()}`,
  ]
  return isRoot ? [...quiet, '--no-sandbox'] : quiet // Chromium refuses to sandbox itself as root
}
