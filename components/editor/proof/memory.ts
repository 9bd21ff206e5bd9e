import type { ArticleContent } from '@/domain/content/content'
import type { Block } from '@/domain/content/nodes'
import { missingForSubmit, type MissingField } from '@/domain/content/required'
import type { Found } from '@/domain/proofreading/finding'
import type { ProofHouse } from '@/domain/proofreading/house'
import { comparePlaces, passagesOf, passagesOfBlock, type Passage, type Place } from '@/domain/proofreading/passage'
import { inReadingOrder, proofreadPassage, proofreadWhole } from '@/domain/proofreading/proofread'
import { at } from '@/domain/proofreading/reading/at'
import { shown, type Shown } from './shown'

/** What of an article stands outside its body and is read or asked for. */
export type Fields = Pick<ArticleContent, 'title' | 'lead' | 'sectionId' | 'credits'>

/** A text to be read: all blocks by number in their order, and those in full that were not there before. */
export type Question = { seq: number; fields: Fields; order: number[]; blocks: Array<[number, Block]> }

export type Answer = { seq: number; findings: Shown[]; missing: MissingField[] }

type Read = { block: Block; passages: Passage[]; found: Found[][] }

/** A reader that remembers what it found in each block, so that a change costs the reading of the changed block alone. */
export function createMemory(house: ProofHouse) {
  let known = new Map<number, Read>()
  let fields: { of: string; passages: Passage[]; found: Found[][] } | null = null

  function read(block: Block): Read {
    const passages = passagesOfBlock(block, 0)
    return { block, passages, found: passages.map((passage) => proofreadPassage(passage, house)) }
  }

  function readFields({ title, lead }: Fields) {
    const of = `${title}\n${lead}`
    if (fields?.of === of) return fields
    const passages = passagesOf({ title, lead, body: { type: 'doc', content: [EMPTY] } }).slice(0, 2)
    fields = { of, passages, found: passages.map((passage) => proofreadPassage(passage, house)) }
    return fields
  }

  return {
    /** Reads one block; `answer` must name it next. */
    keep(number: number, block: Block): void {
      known.set(number, read(block))
    },

    answer({ seq, fields, order, blocks }: Question): Answer {
      for (const [number, block] of blocks) if (!known.has(number)) this.keep(number, block)
      const reads = order.flatMap((number) => known.get(number) ?? [])
      known = new Map(order.flatMap((number) => pair(number, known.get(number))))
      const head = readFields(fields)
      const passages = [...head.passages, ...reads.flatMap((one, i) => one.passages.map((passage) => moved(passage, i)))]
      const found = [...head.found, ...reads.flatMap((one) => one.found)]
      const findings = inReadingOrder([
        ...passages.flatMap((passage, i) => at(passage, found[i] ?? [])),
        ...proofreadWhole(passages, house),
      ])
      return { seq, findings: shown(findings, passages, comparePlaces), missing: missingIn(fields, reads) }
    },
  }
}

const EMPTY: Block = { type: 'paragraph', attrs: { textAlign: null } }

function pair(number: number, read: Read | undefined): Array<[number, Read]> {
  return read ? [[number, read]] : []
}

function moved(passage: Passage, index: number): Passage {
  return { ...passage, place: movedPlace(passage.place, index) }
}

function movedPlace(place: Place, index: number): Place {
  return 'path' in place ? { ...place, path: [index, ...place.path.slice(1)] } : place
}

function missingIn(fields: Fields, reads: Read[]): MissingField[] {
  const [first = EMPTY, ...rest] = reads.map(({ block }) => block)
  const body: ArticleContent['body'] = { type: 'doc', content: [first, ...rest] }
  // Nothing else is asked for; an empty content would bring its whole schema along.
  return missingForSubmit({ ...fields, body, otherSectionIds: [], source: null, genre: null, tags: [] })
}
