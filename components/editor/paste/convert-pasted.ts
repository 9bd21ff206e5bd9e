import { parseBody } from '@/domain/content/body'
import type { Block } from '@/domain/content/nodes'
import { captionsProposed, proposeCaptions } from '@/domain/content/proposals/propose-captions'
import { styleReader } from './css/element-style'
import { styleRules } from './css/style-rules'
import { nestsTooDeep } from './nesting'
import { emptyReport, type PasteReport } from './paste-report'
import { figureReader } from './pictures/figure-reader'
import { findPictures, type PictureSource } from './pictures/picture-source'
import type { LegacyFindings } from './read/legacy-text'
import { readPage } from './read/read-blocks'
import { centreCaptions } from './transforms/caption-paragraphs'
import { takeOutComments } from './transforms/comments'
import { dropUnseen } from './transforms/drop-unseen'
import { settleFootnotes } from './transforms/footnotes'
import { keepFragment } from './transforms/fragment'
import { unwrapGoogleDocs } from './transforms/google-docs'
import { settleHeadings } from './transforms/headings'
import { settleQuotes } from './transforms/quotes'
import { plainSpacing } from './transforms/spacing'
import { settleTables } from './transforms/tables'
import { settleTrackedChanges } from './transforms/tracked-changes'
import type { Pasted, Transform } from './transforms/transform'
import { buildWebLists } from './transforms/web-lists'
import { buildWordLists } from './transforms/word-lists'

/** What a clipboard's HTML becomes; `unicode` when it uses legacy fonts: the same text converted, for a person to choose. */
export type Conversion = {
  ok: true
  blocks: Block[]
  unicode: { blocks: Block[]; fonts: string[]; samples: LegacyFindings['samples'] } | null
  /** By the index in a figure's temporary id. */
  pictures: PictureSource[]
  report: PasteReport
}
/** `no_reader`: what reads HTML did not come over the line; the plain text went in instead. */
export type Refusal = { ok: false; why: 'too_big' | 'too_complex' | 'no_reader' }

/** Characters; a report of 300 pages has about three million. */
export const LIMITS = { html: 8_000_000, rtf: 200_000_000 }

// Worth a second reading: the name of such a font may stand somewhere.
const LEGACY_FONT = /\.vn|vni[-\s]|vps\s/i

const TRANSFORMS: Transform[] = [
  keepFragment,
  dropUnseen,
  settleTrackedChanges,
  takeOutComments,
  unwrapGoogleDocs,
  settleFootnotes,
  plainSpacing,
  settleHeadings,
  buildWordLists,
  buildWebLists,
  settleQuotes,
  settleTables,
  centreCaptions,
]

/**
 * Reads HTML from a clipboard, and the pictures from the RTF beside it ('' for none), as blocks that a body may hold.
 * What is not text in the rulebook's sense is left out and reported; what is beyond the limits is refused.
 */
export function convertPasted(html: string, rtf: string): Conversion | Refusal {
  if (html.length > LIMITS.html) return { ok: false, why: 'too_big' }
  if (nestsTooDeep(html)) return { ok: false, why: 'too_complex' }
  const document = new DOMParser().parseFromString(html, 'text/html')
  const rules = styleRules(document)
  const pasted: Pasted = { document, root: document.body, rules, styleOf: styleReader(rules), report: emptyReport() }
  const pictures = findPictures(document, rtf.length > LIMITS.rtf ? '' : rtf)
  for (const transform of TRANSFORMS) transform(pasted)
  const figures = figureReader(pasted, pictures)
  const plain = checked(readPage({ pasted, figure: figures, findings: null }))
  if (!plain.ok) return plain
  const findings: LegacyFindings = { fonts: new Set(), samples: [] }
  const converted = LEGACY_FONT.test(html) ? checked(readPage({ pasted, figure: figures, findings })) : plain
  if (!converted.ok) return converted
  const blocks = proposeCaptions(plain.blocks)
  pasted.report.captions = captionsProposed(plain.blocks, blocks)
  const { fonts, samples } = findings
  const unicode = samples.length > 0 ? { blocks: proposeCaptions(converted.blocks), fonts: [...fonts], samples } : null
  return { ok: true, blocks, unicode, pictures, report: pasted.report }
}

function checked(blocks: Block[]): { ok: true; blocks: Block[] } | Refusal {
  if (blocks.length === 0) return { ok: true, blocks }
  const parsed = parseBody({ type: 'doc', content: blocks })
  if (parsed.ok) return { ok: true, blocks: parsed.body.content }
  return { ok: false, why: parsed.code === 'too_deep' ? 'too_complex' : 'too_big' }
}
