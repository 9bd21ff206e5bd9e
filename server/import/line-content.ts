import { importWords } from '@/domain/words/import'
import type { ArticleContent, ArticleSource, Credit } from '@/domain/content/content'
import type { Block, Figure, Inline } from '@/domain/content/nodes'
import { parseContent } from '@/domain/content/parse-content'
import { isBlankBody } from '@/domain/content/text'
import { BadLine } from './bad-line'
import { emptyParagraph } from './block-writer'
import { blocksOfHtml } from './html-body'
import type { ImportImage, ImportLine } from './line-schema'

/**
 * What a line says, as an article's content. `pictureIds` are those of its images, in order.
 * Throws BadLine for what is no content of an article.
 */
export function lineContent(line: ImportLine, sectionId: string, pictureIds: string[]): ArticleContent {
  const figures = (line.images ?? []).map((image, n) => figureOf(image, pictureIds[n] ?? ''))
  const parsed = parseContent({
    title: line.title,
    lead: line.lead,
    body: { type: 'doc', content: bodyBlocks(line, figures) },
    sectionId,
    otherSectionIds: [],
    credits: creditsOf(line),
    source: sourceOf(line),
    genre: null,
    tags: [],
  })
  if (!parsed.ok) throw new BadLine(parsed.message)
  if (isBlankBody(parsed.content.body)) throw new BadLine(importWords.noBody)
  return parsed.content
}

function figureOf({ alt, caption }: ImportImage, pictureId: string): Figure {
  return { type: 'figure', attrs: { pictureId, alt, decorative: false, caption } }
}

function bodyBlocks(line: ImportLine, figures: Figure[]): Block[] {
  if (line.html === undefined) return placed((line.paragraphs ?? []).flatMap(paragraph), figures)
  const byFile = new Map((line.images ?? []).map(({ file }, n) => [file, figures[n]]))
  const shown = new Set<Figure>()
  const blocks = blocksOfHtml(line.html, (src) => {
    const figure = byFile.get(src) ?? byFile.get(decoded(src)) ?? null
    if (figure) shown.add(figure)
    return figure
  })
  return placed(blocks, figures.filter((figure) => !shown.has(figure)))
}

/** The n-th picture after the n-th paragraph, those left over at the end. */
function placed(blocks: Block[], figures: Figure[]): Block[] {
  const left = [...figures]
  const mixed = blocks.flatMap((block) => {
    const next = block.type === 'paragraph' ? left.shift() : undefined
    return next ? [block, next] : [block]
  })
  const all = [...mixed, ...left]
  return all.length > 0 ? all : [emptyParagraph()]
}

function paragraph(text: string): Block[] {
  if (text.trim() === '' && !text.includes('\u00a0')) return []
  const content = text.split(/\r\n?|\n/).flatMap((line, n): Inline[] => [
    ...(n > 0 ? [{ type: 'hardBreak' } as const] : []),
    ...(line === '' ? [] : [{ type: 'text', text: line } as const]),
  ])
  return [{ type: 'paragraph', attrs: { textAlign: null }, content }]
}

function creditsOf({ author, office }: ImportLine): Credit[] {
  if (author) return [{ role: 'writer', name: author, personId: null, office }]
  // An article that its office alone stands for.
  return office ? [{ role: 'writer', name: office.slice(0, 120), personId: null, office: '' }] : []
}

function sourceOf({ sourceUrl }: ImportLine): ArticleSource | null {
  if (!sourceUrl) return null
  return { name: new URL(sourceUrl).hostname.replace(/^www\./, ''), url: sourceUrl, at: null }
}

function decoded(src: string): string {
  try {
    return decodeURI(src)
  } catch {
    return src
  }
}
