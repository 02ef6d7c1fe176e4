import type { ReactNode } from 'react'
import '../styles/index.css'

/** The bare address has no language yet. */
export default function StartLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  )
}
