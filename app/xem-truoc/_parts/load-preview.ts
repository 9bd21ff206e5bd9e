import { cache } from 'react'
import { answerPrivately } from '@/server/reading/page-context'
import { openPreview } from '@/server/previews/open-preview'

/** The text behind a token, once a request; the answer, whatever it is, is for who asked alone. */
export const loadPreview = cache((token: string) => {
  answerPrivately()
  return openPreview(token)
})
