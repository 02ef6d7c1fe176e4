import { defineConfig, devices } from '@playwright/test'
import { findBrowser } from './test/find-browser'
import { findFreePort } from './test/free-port'

// Every worker reads this file again: what the first reading found is handed on in the environment.
process.env.CHROMIUM_PATH ??= findBrowser().executablePath
process.env.TEST_PORT ??= String(await findFreePort())

const browser = findBrowser()
const port = process.env.TEST_PORT
const baseURL = `http://localhost:${port}`

/**
 * The specs of a project: `name.spec.ts` is for desktop and phone, and a file such as
 * `name.tablet.spec.ts` or `name.desktop.tablet.spec.ts` only for the projects that it names.
 */
function specsFor(project: string): RegExp[] {
  const named = new RegExp(`\\.${project}(\\.[a-z]+)*\\.spec\\.ts$`)
  return project === 'tablet' ? [named] : [named, /(^|[/\\])[^./\\]+\.spec\.ts$/]
}

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // Speed is for the bench to measure: a slow or busy machine is no fault of the page.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['dot'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    baseURL,
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'UTC',
    colorScheme: 'light',
    contextOptions: { reducedMotion: 'no-preference' },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: browser.executablePath,
      // A page that asks another host for anything gets an error, on a machine with a network too.
      args: [...browser.args, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'],
    },
  },
  projects: [
    {
      name: 'desktop',
      testMatch: specsFor('desktop'),
      use: { viewport: { width: 1440, height: 900 } },
    },
    {
      name: 'tablet',
      testMatch: specsFor('tablet'),
      use: { viewport: { width: 1024, height: 768 }, hasTouch: true },
    },
    {
      name: 'phone',
      testMatch: specsFor('phone'),
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } },
    },
  ],
  webServer: {
    command: 'node --import tsx app/host/serve.ts',
    env: { PORT: port },
    url: `${baseURL}/404.html`,
    reuseExistingServer: false,
  },
})
