import type { NextConfig } from 'next'

const config: NextConfig = {
  output: 'export',
  trailingSlash: true,
  reactStrictMode: true,
  turbopack: { resolveAlias: { leaflet: './components/map/leaflet-parts.js' } },
  // It tells its kinds of dates by the names of its classes, which a bundler shortens.
  serverExternalPackages: ['edtf'],
  experimental: { globalNotFound: true },
}

export default config
