import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['{app,components,geodata,test}/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**'],
    // What every file would load and work out anew, the dataset above all, a worker keeps: 107 s, not 239.
    pool: 'threads',
    isolate: false,
    // Speed is for the bench to measure: a slow or busy machine is no fault of the code.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
