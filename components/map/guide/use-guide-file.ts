import { useEffect, useState } from 'react'
import { useExplorer } from '@/components/state/explorer'
import { type GuideFile, loadGuideFile } from './guide-file'

/**
 * The guide in the language of the page; `null` until it is there, and when it cannot be had.
 *
 * @param onFailure the same function every time
 */
export function useGuideFile(onFailure: () => void): GuideFile | null {
  const { locale } = useExplorer()
  const [file, setFile] = useState<GuideFile | null>(null)
  useEffect(
    function fetchTheFile() {
      let current = true
      loadGuideFile(`/guide/${locale}.json`).then(
        (fetched) => current && setFile(fetched),
        onFailure,
      )
      return () => {
        current = false
      }
    },
    [locale, onFailure],
  )
  return file
}
