/** A kind of reader: the size of the window and what machine and network allow. */
export interface Profile {
  readonly name: 'desktop' | 'phone'
  /** Size in CSS pixels. */
  readonly viewport: { readonly width: number; readonly height: number }
  readonly deviceScaleFactor: number
  readonly isMobile: boolean
  readonly hasTouch: boolean
  /** How many times slower than this machine; 1 is as fast. */
  readonly processorSlowdown: number
  /** `null` is as fast as the machine talks to itself. */
  readonly network: Network | null
}

/** As `Network.emulateNetworkConditions` takes it. */
export interface Network {
  /** Added to every request, in milliseconds. */
  readonly latency: number
  /** Bytes per second. */
  readonly downloadThroughput: number
  readonly uploadThroughput: number
}

/** Bytes per second of so many kilobits. */
function kilobits(perSecond: number): number {
  return (perSecond * 1024) / 8
}

/**
 * Lighthouse's slow 4G as it sets it when it throttles for real (`mobileSlow4G` in its constants):
 * 150 ms, 1.6 Mbit/s down, 750 kbit/s up, adjusted because a latency is paid once for each request
 * and not for each packet.
 */
const slow4G: Network = {
  latency: 150 * 3.75,
  downloadThroughput: kilobits(1.6 * 1024 * 0.9),
  uploadThroughput: kilobits(750 * 0.9),
}

export const profiles: readonly Profile[] = [
  {
    name: 'desktop',
    viewport: { width: 1440, height: 900 },
    deviceScaleFactor: 1,
    isMobile: false,
    hasTouch: false,
    processorSlowdown: 1,
    network: null,
  },
  {
    name: 'phone',
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 3,
    isMobile: true,
    hasTouch: true,
    processorSlowdown: 4,
    network: slow4G,
  },
]
