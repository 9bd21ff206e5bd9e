import { takeFile } from '@/app/api/_parts/take-file'
import { Invalid } from '@/server/errors'
import { importWordFile } from '@/server/word/import-word-file'
import { WORD_LIMITS } from '@/server/word/limits'

/** Reads a Word file for an article. Answers with a WordImport; the article's text is not changed by it. */
export function POST(request: Request): Promise<Response> {
  return takeFile(request, { bytes: WORD_LIMITS.bytes, tooLarge: new Invalid('word.too_large') }, ({ actor, ...sent }) => importWordFile(actor, sent))
}
