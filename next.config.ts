import { availableParallelism } from 'node:os'
import type { NextConfig } from 'next'

const config: NextConfig = {
  output: 'export',
  trailingSlash: true,
  reactStrictMode: true,
  // A slow or busy machine is no fault of a page: the first of its kind works out what all need.
  staticPageGenerationTimeout: 300,
  turbopack: {
    resolveAlias: {
      leaflet: './components/map/leaflet-parts.js',
      './SVG.VML': './components/map/no-vml.js',
    },
  },
  // It tells its kinds of dates by the names of its classes, which a bundler shortens.
  serverExternalPackages: ['edtf', 'harfbuzzjs'],
  experimental: {
    // By default one is kept free, which of two is half of the machine.
    cpus: availableParallelism(),
    globalNotFound: true,
    turbopackCjsTreeShaking: true,
    turbopackMangleExportNames: true,
    // A browser has six connections to a host and each request costs a phone half a second: a page
    // is asked for in as few files as can be.
    turbopackChunking: {
      requestCost: 100_000_000,
      firstPageLoadPriority: 1,
      minChunkSize: 10_000_000,
      maxMergeChunkSize: 100_000_000,
      maxChunkCountPerGroup: 1,
    },
  },
}

export default config
