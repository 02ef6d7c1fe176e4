import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent } from 'react'
import { useClaimStore } from '@/components/claims/claim-store'
import type { FeatureId } from '@/geodata/types'
import { afterPaint } from './after-paint'
import { isOfFinger, watchFinger } from './finger'
import { useHoverStore } from './hover-store'
import { isPlainClick } from './plain-click'

/** The link to one of our own pages that an event came from. */
interface OwnLink {
  readonly pathname: string
  readonly hash: string
  /** The feature that it leads to, and which mention of it the link is; for another page `null`. */
  readonly featureId: FeatureId | null
  readonly mentionIndex: number | null
  /** The claim that it opens in place; `null` for any other link. */
  readonly claimId: string | null
  readonly element: HTMLAnchorElement
}

function ownLinkOf(target: EventTarget | null, locale: string): OwnLink | null {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href]')
  if (!link || link.hasAttribute('download')) return null
  const { origin, pathname, hash } = new URL(link.href)
  if (origin !== window.location.origin || !pathname.startsWith(`/${locale}/`)) return null
  const feature = /^\/[^/]+\/on\/([^/]+)\/$/.exec(pathname)
  const index = link.dataset['index']
  return {
    pathname,
    hash,
    featureId: (feature?.[1] ?? null) as FeatureId | null,
    mentionIndex: index === undefined ? null : Number(index),
    claimId: link.classList.contains('claim-mark') ? hash.slice(1) : null,
    element: link,
  }
}

interface LinkActions {
  readonly locale: string
  readonly select: (id: FeatureId, mentionIndex: number | null) => void
  readonly follow: (pathname: string, hash: string) => void
}

/**
 * What the plain links of the page do once it is alive: they are followed without leaving it, and a
 * link to a feature lights it up and has its details fetched while it is pointed at. One listener
 * for all of them: a component for each of some two hundred links would hold up the start.
 */
export function useLinkDelegation({ locale, select, follow }: LinkActions): void {
  const router = useRouter()

  const onClick = useEffectEvent((event: MouseEvent) => {
    const link = ownLinkOf(event.target, locale)
    if (!link || event.defaultPrevented || !isPlainClick(event)) return
    const { open, close } = useClaimStore.getState()
    close()
    if (link.claimId) open(link.claimId, link.element)
    else if (link.featureId) select(link.featureId, link.mentionIndex)
    else if (link.pathname === window.location.pathname || !navigator.onLine) return
    else follow(link.pathname, link.hash)
    event.preventDefault()
  })

  const onPoint = useEffectEvent((event: Event) => {
    if (isOfFinger(event)) return
    const link = ownLinkOf(event.target, locale)
    if (!link?.featureId) return
    useHoverStore.getState().hover(link.featureId)
    afterPaint(() => router.prefetch(link.pathname))
  })

  const onLeave = useEffectEvent((event: Event) => {
    if (ownLinkOf(event.target, locale)?.featureId) useHoverStore.getState().hover(null)
  })

  useEffect(function listen() {
    const click = (event: MouseEvent) => onClick(event)
    const point = (event: Event) => onPoint(event)
    const leave = (event: Event) => onLeave(event)
    const endWatch = watchFinger()
    window.addEventListener('click', click)
    for (const type of ['pointerover', 'focusin']) window.addEventListener(type, point)
    for (const type of ['pointerout', 'focusout']) window.addEventListener(type, leave)
    return () => {
      endWatch()
      window.removeEventListener('click', click)
      for (const type of ['pointerover', 'focusin']) window.removeEventListener(type, point)
      for (const type of ['pointerout', 'focusout']) window.removeEventListener(type, leave)
    }
  }, [])
}
