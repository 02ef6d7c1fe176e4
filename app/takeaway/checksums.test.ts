import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { generateStaticParams, GET } from '@/app/geodata/[file]/route'
import { checksumsFile } from './checksums'
import { takeawayFiles } from './files'

async function fetchFile(file: string): Promise<Buffer> {
  const response = await GET(new Request('http://localhost/'), {
    params: Promise.resolve({ file }),
  })
  return Buffer.from(await response.arrayBuffer())
}

describe('the checksums', () => {
  it('are those of the files as they are published, every one of them', async () => {
    const lines = (await fetchFile(checksumsFile)).toString().trimEnd().split('\n')
    const published = await Promise.all(
      [...takeawayFiles.keys()].map(async (file) => {
        const sha256 = createHash('sha256')
          .update(await fetchFile(file))
          .digest('hex')
        return `${sha256}  ${file}`
      }),
    )
    expect(lines).toEqual(published)
  })

  it('are of files that the export holds', () => {
    const exported = generateStaticParams().map(({ file }) => file)
    expect(exported).toEqual(expect.arrayContaining([...takeawayFiles.keys(), checksumsFile]))
    expect(new Set(exported).size).toBe(exported.length)
  })
})
