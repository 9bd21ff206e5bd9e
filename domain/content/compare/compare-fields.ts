import { canonicalJson } from '../canonical'
import type { ArticleContent, Credit } from '../content'
import { compareText } from './compare-inline'
import type { FieldChange, Part } from './comparison'
import { pairUp } from './pair-up'

/** The fields of two contents that differ, in the order of the form; the body apart. */
export function compareFields(before: ArticleContent, after: ArticleContent): FieldChange[] {
  const changes: FieldChange[] = []
  for (const field of ['title', 'lead'] as const) {
    const [from, to] = [before[field], after[field]]
    if (from !== to) changes.push({ field, before: from, after: to, pieces: compareText(from, to) })
  }
  if (before.sectionId !== after.sectionId) changes.push({ field: 'sectionId', before: before.sectionId, after: after.sectionId })
  changes.push(...listChange('otherSectionIds', before, after))
  if (differ(before.credits, after.credits)) {
    changes.push({ field: 'credits', before: before.credits, after: after.credits, rows: compareCredits(before.credits, after.credits) })
  }
  if (differ(before.source, after.source)) changes.push({ field: 'source', before: before.source, after: after.source })
  if (before.genre !== after.genre) changes.push({ field: 'genre', before: before.genre, after: after.genre })
  changes.push(...listChange('tags', before, after))
  return changes
}

function listChange(field: 'otherSectionIds' | 'tags', before: ArticleContent, after: ArticleContent): FieldChange[] {
  const [from, to] = [before[field], after[field]]
  if (!differ(from, to)) return []
  return [{
    field,
    before: from,
    after: to,
    removed: from.filter((item) => !to.includes(item)),
    added: to.filter((item) => !from.includes(item)),
  }]
}

function compareCredits(before: Credit[], after: Credit[]): Part<Credit, null>[] {
  const steps = pairUp<Credit>(before, after, {
    key: canonicalJson,
    tokens: ({ name }) => [name.toLowerCase()],
    likeness: (_, __, shared) => shared,
  })
  return steps.map((step): Part<Credit, null> => {
    if (step.kind === 'same') return { kind: 'same', item: step.after }
    if (step.kind === 'changed') return { kind: 'changed', before: step.before, after: step.after, detail: null }
    return { kind: step.kind, item: step.item }
  })
}

function differ(before: unknown, after: unknown): boolean {
  return canonicalJson(before) !== canonicalJson(after)
}
