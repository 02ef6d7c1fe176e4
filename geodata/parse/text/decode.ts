import { limits } from '../limits'
import type { Report } from '../report'

const mebibyte = 1024 * 1024

/** The sentence for a document that is too large to be read. */
export function tooLarge(bytes: number): string {
  const size = (bytes / mebibyte).toFixed(1)
  return `is ${size} MiB large; at most ${limits.bytes / mebibyte} MiB are read: split it or simplify its geometry`
}

/** The first line, counted from 1, that is not UTF-8. A line feed is no part of a longer character. */
function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let start = 0
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(0x0a, start)
    try {
      decoder.decode(bytes.subarray(start, end < 0 ? bytes.length : end))
    } catch {
      return line
    }
    if (end < 0) return line
    start = end + 1
  }
}

/**
 * The text of a file, or undefined after a fault: GeoJSON is UTF-8 (RFC 8259, section 8.1), which
 * bids writers to leave the byte order mark out and lets readers ignore it.
 */
export function decode(bytes: Uint8Array, report: Report): string | undefined {
  if (bytes.length > limits.bytes) {
    report.fault(null, tooLarge(bytes.length))
    return undefined
  }
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    report.fault(null, 'is UTF-16 text; GeoJSON is UTF-8: save it again with the encoding UTF-8')
    return undefined
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    if (!text.startsWith('\uFEFF')) return text
    report.warn(
      'byte-order-mark',
      null,
      'begins with a byte order mark, which some readers refuse: save it as UTF-8 without BOM',
    )
    return text.slice(1)
  } catch {
    report.fault(
      null,
      `line ${firstBadLine(bytes)} is not UTF-8 text: save the file again with the encoding UTF-8`,
    )
    return undefined
  }
}
