import type { Body } from '@/domain/content/body'
import type { Block } from '@/domain/content/nodes'
import { captionsProposed, proposeCaptions } from '@/domain/content/proposals/propose-captions'
import { proposeHead, withoutPlaces, type HeadProposal } from '@/domain/content/proposals/propose-head'
import type { ProposedCredit } from '@/domain/content/proposals/read-credits'
import type { WordImport } from '@/domain/content/word-import'
import { blankCredit, type ArticleForm } from '../article-form'

/** What a person chooses before a Word file's text goes into the article. */
export type WordChoices = {
  /** Old fonts turned into Unicode. */
  unicode: boolean
  title: { take: boolean; text: string }
  lead: { take: boolean; text: string }
  credits: { take: boolean; list: ProposedCredit[] }
  source: { take: boolean; name: string }
  captions: boolean
  place: 'replace' | 'insert'
}

/** The text of a file in one of its two readings, and what its ends are proposed as. */
export type WordVariant = { blocks: Block[]; head: HeadProposal; captions: number }

export function variantOf(read: WordImport, unicode: boolean): WordVariant {
  const blocks: Block[] = (unicode && read.unicode ? read.unicode.body : read.body).content
  const captions = captionsProposed(blocks, proposeCaptions(blocks))
  return { blocks, head: proposeHead(blocks, read.styled), captions }
}

/** What is chosen at first: everything that is proposed, but nothing in place of what somebody wrote. */
export function firstChoices(read: WordImport, form: ArticleForm, isBlank: boolean): WordChoices {
  const unicode = read.unicode !== null
  const title = form.title.trim() === ''
  // A new article has its writer's own name as a byline, which nobody has chosen yet.
  const credits = (isBlank && title) || form.credits.every(({ name }) => name.trim() === '')
  return {
    unicode,
    ...wordsOf(variantOf(read, unicode).head, { title, lead: form.lead.trim() === '', credits, source: form.source.name.trim() === '' }),
    captions: true,
    place: isBlank ? 'replace' : 'insert',
  }
}

type Takes = { title: boolean; lead: boolean; credits: boolean; source: boolean }

function wordsOf(head: HeadProposal, take: Takes): Pick<WordChoices, 'title' | 'lead' | 'credits' | 'source'> {
  return {
    title: { take: take.title && head.title !== '', text: head.title },
    lead: { take: take.lead && head.lead !== '', text: head.lead },
    credits: { take: take.credits && head.credits.length > 0, list: head.credits },
    source: { take: take.source && head.source !== '', name: head.source },
  }
}

/** The choices once the other reading of the file is wanted: its words, the same ticks. */
export function withReading(choices: WordChoices, read: WordImport, unicode: boolean): WordChoices {
  const { title, lead, credits, source } = choices
  const take = { title: title.take, lead: lead.take, credits: credits.take, source: source.take }
  return { ...choices, unicode, ...wordsOf(variantOf(read, unicode).head, take) }
}

/** The body that goes into the text: without the lines that go into fields. */
export function chosenBody({ blocks, head }: WordVariant, { title, lead, credits, source, captions }: WordChoices): Body {
  const gone = [
    ...(title.take ? head.from.title : []),
    ...(lead.take ? head.from.lead : []),
    ...(credits.take ? head.from.credits : []),
    ...(source.take ? head.from.source : []),
  ]
  const left = withoutPlaces(blocks, gone)
  const [first = { type: 'paragraph', attrs: { textAlign: null } } as const, ...rest] = captions ? proposeCaptions(left) : left
  return { type: 'doc', content: [first, ...rest] }
}

/** The fields that change by it. */
export function chosenForm(form: ArticleForm, { title, lead, credits, source }: WordChoices): Partial<ArticleForm> {
  const rows = credits.list
    .filter(({ name }) => name.trim() !== '')
    .map(({ role, name, office }) => {
      // A name that is there already keeps its account.
      const known = form.credits.find((row) => row.role === role && row.name === name)
      return { ...(known ?? blankCredit(role)), name, office: office || (known?.office ?? '') }
    })
  return {
    ...(title.take ? { title: title.text } : {}),
    ...(lead.take ? { lead: lead.text } : {}),
    ...(credits.take && rows.length > 0 ? { credits: rows } : {}),
    ...(source.take ? { source: { ...form.source, name: source.name } } : {}),
  }
}
