import { describe, expect, it } from 'vitest'
import { locales } from '@/app/messages'
import { addressOfFile } from '@/app/takeaway/addresses'
import { stampOf } from '@/app/takeaway/checksums'
import { takeawayFiles } from '@/app/takeaway/files'
import { describeData } from './describe-data'

interface Download {
  readonly contentUrl: string
  readonly sha256: string
}

const nodesOf = (locale: (typeof locales)[number]) =>
  describeData(locale) as unknown as Record<string, unknown>[]

describe.each(locales)('the catalogue of the data in %s', (locale) => {
  const nodes = nodesOf(locale)

  it('tells of every file of a layer or table, with its checksum', () => {
    const told = nodes
      .flatMap(({ distribution }) => (Array.isArray(distribution) ? distribution : []))
      .map(({ contentUrl, sha256 }: Download): [string, string] => [contentUrl, sha256])
    const files = [...takeawayFiles].filter(([, { subject }]) => subject !== null)
    const wanted = files.map(([name]): [string, string] => [
      addressOfFile(name),
      stampOf(name).sha256,
    ])
    expect(told).toHaveLength(wanted.length)
    expect(new Map(told)).toEqual(new Map(wanted))
  })

  it('lists sets that are described beside it', () => {
    const catalogue = nodes.find((node) => node['@type'] === 'DataCatalog')!
    const listed = (catalogue['dataset'] as { '@id': string }[]).map((set) => set['@id'])
    const described = new Set(nodes.map((node) => node['@id']))
    expect(listed.length).toBeGreaterThan(0)
    expect(listed.filter((id) => !described.has(id))).toEqual([])
  })
})
