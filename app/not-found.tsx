/**
 * Never the answer to an address (that is `global-not-found`), but the framework sends one with
 * every page: this one is smaller than its own, and has no style that the policy would refuse.
 */
export default function NotFound() {
  return (
    <p>
      {/* oxlint-disable-next-line nextjs/no-html-link-for-pages -- a Link would be sent with every page */}
      <a href="/en/">Common Frontier</a>
    </p>
  )
}
