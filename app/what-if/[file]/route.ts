import { answerInLocale } from '@/app/locale-file'
import { writeGroundFile } from '../write-ground-file'

export const dynamic = 'force-static'
export const dynamicParams = false

export { localeFileParams as generateStaticParams } from '@/app/locale-file'

/** What the editor of a line works on: fetched when its page is opened. */
export const GET = answerInLocale(writeGroundFile)
