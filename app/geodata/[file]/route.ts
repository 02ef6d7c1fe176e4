import { mapFiles } from '@/app/geodata/map-files'
import { checksumsFile, writeChecksums } from '@/app/takeaway/checksums'
import { contentTypes, takeawayFiles } from '@/app/takeaway/files'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  const files = [...takeawayFiles.keys(), checksumsFile, ...Object.keys(mapFiles)]
  return files.map((file) => ({ file }))
}

function answer(body: string | Uint8Array<ArrayBuffer>, type: string): Response {
  return new Response(body, { headers: { 'content-type': type } })
}

/** Publishes layers and records in every form, their checksums, and the topologies that the map draws. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  if (file === checksumsFile) return answer(writeChecksums(), 'text/plain; charset=utf-8')
  const taken = takeawayFiles.get(file)
  if (taken) return answer(new Uint8Array(taken.write()), contentTypes[taken.form])
  return answer(JSON.stringify(mapFiles[file]?.()), 'application/json')
}
