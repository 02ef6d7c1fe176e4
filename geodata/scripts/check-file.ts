import { readFileSync, statSync } from 'node:fs'
import { checkBytes, type Verdict } from '../parse/check'
import { tooLarge } from '../parse/text/decode'
import { limits } from '../parse/limits'

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'you may not read it: change its permissions',
  EPERM: 'you may not read it: change its permissions',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
}

function refuse(message: string): Verdict {
  return { ok: false, faults: [{ path: '', message }], warnings: [] }
}

function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? String(error.code) : ''
  return reasons[code] ?? error.message
}

/** Judges a file, or tells why it cannot be read. Never throws; never opens what is no plain file. */
export function checkFile(file: string): Verdict {
  try {
    const status = statSync(file)
    if (status.isDirectory()) return refuse('is a directory: name the files in it')
    if (!status.isFile()) return refuse('is no plain file and is not read')
    if (status.size > limits.bytes) return refuse(tooLarge(status.size))
    return checkBytes(readFileSync(file))
  } catch (error) {
    return refuse(`cannot be read: ${describeFailure(error)}`)
  }
}
