import type { Editor } from '@tiptap/core'
import { listen } from '@/components/listen'
import { proofWords } from '@/domain/words/proof-panel'
import type { MissingField } from '@/domain/content/required'
import type { ProofHouse } from '@/domain/proofreading/house'
import type { RuleId } from '@/domain/proofreading/rule-id'
import type { ArticleForm } from '../article-form'
import type { ChangeForm } from '../use-article-text'
import { createChecker } from './checker'
import { elementOf, isAtCaret, markOf } from './finding-place'
import { fixAll, fixedText, type FigureFix, type TextFix } from './fix'
import type { Answer, Fields } from './memory'
import { nodeAtPath } from './positions'
import { dropMarks, marksStand, markRange, proofOf, setMarks } from './proof-marks'
import { asBefore, numbered, sameLists } from './same-findings'
import type { Shown } from './shown'
import { keyOf, type OpenFinding } from './store'

const PAUSE_MS = 400

export type ProofDesk = {
  /** Something was typed: the text is read once it rests. */
  touched(): void
  /** Reads at once. */
  readNow(): void
  setIgnored(keys: Iterable<string>): void
  choose(id: string | null): void
  /** Goes to the place of a finding and chooses its words. */
  goTo(id: string): void
  fix(id: string): void
  /** Mends all findings of a rule that have a proposal. */
  fixKind(rule: RuleId): void
  /** Takes these findings off the list; they stay as they are in the text. */
  leave(ids: string[]): string[]
  close(): void
}

type Options = { editor: Editor; house: ProofHouse; ignored: string[]; form(): ArticleForm; change: ChangeForm; fields(): Fields }

/** The proof-reader at an open desk: when it reads, what it marks, and how what it found is mended. */
export function createProofDesk({ editor, house, ignored: first, form, change, fields }: Options): ProofDesk {
  const store = proofOf(editor)
  const { view } = editor
  let ignored = new Set(first)
  let findings: OpenFinding[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = { seq: 0, doc: editor.state.doc, title: '', lead: '' }
  // A fault that was just typed is kept back until the caret leaves it.
  let keptBack = false
  const checker = createChecker(house, take)
  const onMove = () => keptBack && readSoon(PAUSE_MS)
  const stopListening = listen([
    [document, 'selectionchange', onMove],
    [document, 'focusout', onMove],
  ])

  function readSoon(pause: number) {
    clearTimeout(timer)
    timer = setTimeout(read, pause)
  }

  function read() {
    // Half a syllable is nobody's fault yet, and nothing may be dispatched into it.
    if (view.composing) return readSoon(PAUSE_MS)
    const { doc } = editor.state
    const now = fields()
    asked = { seq: checker.ask(doc, now), doc, title: now.title, lead: now.lead }
  }

  function take({ seq, findings: found, missing }: Answer) {
    if (seq !== asked.seq || editor.isDestroyed) return
    // The text went on meanwhile: it is read again when it rests.
    if (editor.state.doc !== asked.doc || view.composing) return readSoon(PAUSE_MS)
    const before = new Map(findings.map((one) => [one.id, one]))
    findings = numbered(found).map((one) => asBefore(before.get(one.id), { ...one, ...figureOf(one) }))
    publish(true, missing)
  }

  function figureOf({ place }: Shown) {
    return place.field === 'figure' ? { figure: nodeAtPath(editor.state.doc, place.path)?.node } : {}
  }

  // `redraw`: the findings are of the text as it stands, so that their marks can be drawn anew.
  function publish(redraw: boolean, missing?: MissingField[]) {
    const before = store.get()
    const known = new Set(before.open.map(({ id }) => id))
    const shown = findings.filter((one) => known.has(one.id) || !isAtCaret(view, one))
    keptBack = shown.length < findings.length
    const open = shown.filter((one) => one.required || !ignored.has(keyOf(one)))
    const chosen = open.some(({ id }) => id === before.chosen) ? before.chosen : null
    const next = { ...before, open, ignored: shown.filter((one) => !open.includes(one)), chosen, read: true, missing: missing ?? before.missing }
    // What is the same as before is drawn no second time: neither the panel nor the words in the text.
    if (!sameLists(next, before)) store.set(next)
    const marks = redraw ? open.flatMap((one) => markOf(editor.state.doc, one)) : []
    if (redraw && !marksStand(editor.state, marks)) view.dispatch(setMarks(editor.state.tr, { marks, chosen }))
  }

  function choose(id: string | null) {
    if (store.get().chosen === id) return
    store.set({ chosen: id })
    if (!view.composing) view.dispatch(setMarks(editor.state.tr, { chosen: id }))
    const finding = id === null ? undefined : find(id)
    if (finding) elementOf(view, finding)?.scrollIntoView({ block: 'center', inline: 'nearest' })
  }

  function find(id: string): OpenFinding | undefined {
    return store.get().open.find((one) => one.id === id)
  }

  function goTo(id: string) {
    const finding = find(id)
    if (!finding) return
    choose(id)
    const element = elementOf(view, finding)
    if (element instanceof HTMLTextAreaElement) {
      element.focus()
      element.setSelectionRange(finding.from, finding.to)
    } else {
      const range = markRange(editor.state, id)
      if (range) editor.chain().setTextSelection(range).focus(undefined, { scrollIntoView: false }).run()
    }
    element?.scrollIntoView({ block: 'center', inline: 'nearest' })
  }

  function mend(some: OpenFinding[]) {
    if (view.composing || !editor.isEditable) return
    const withFix = some.flatMap((one) => (one.fix === null ? [] : [{ ...one, fix: one.fix }]))
    const ids = withFix.map(({ id }) => id)
    const texts = withFix.flatMap(({ id, place, found, fix, rule }): TextFix[] => {
      const range = place.field === 'body' ? markRange(editor.state, id) : null
      return range ? [{ ...range, found, fix, rule }] : []
    })
    const figures = withFix.flatMap(({ id, place, from, to, found, fix }): FigureFix[] => {
      const range = place.field === 'figure' ? markRange(editor.state, id) : null
      return range && place.field === 'figure' ? [{ pos: range.from, part: place.part, from, to, found, fix }] : []
    })
    const done = fixAll(editor.state, texts, figures)
    if (done) view.dispatch(dropMarks(done.tr, ids))
    let count = done?.count ?? 0
    for (const field of ['title', 'lead'] as const) {
      const fixed = fixedText(form()[field], withFix.filter(({ place }) => place.field === field))
      if (fixed) change({ [field]: fixed.text })
      count += fixed?.count ?? 0
    }
    findings = findings.filter(({ id }) => !ids.includes(id))
    store.set({ told: count > 0 ? proofWords.fixed(count) : proofWords.gone })
    publish(false)
    readSoon(0)
  }

  readSoon(0)
  return {
    touched: () => readSoon(PAUSE_MS),
    readNow: () => readSoon(0),
    choose,
    goTo,
    fix(id) {
      const one = find(id)
      if (one) mend([one])
    },
    fixKind: (rule) => mend(store.get().open.filter((one) => one.rule === rule)),
    setIgnored(keys) {
      ignored = new Set(keys)
      publish(editor.state.doc === asked.doc)
    },
    leave(ids) {
      const keys = findings.filter((one) => ids.includes(one.id)).map(keyOf)
      ignored = new Set([...ignored, ...keys])
      const gone = findings.filter((one) => !one.required && keys.includes(keyOf(one))).map(({ id }) => id)
      view.dispatch(setMarks(editor.state.tr, { drop: gone }))
      publish(false)
      return [...new Set(keys)]
    },
    close() {
      clearTimeout(timer)
      stopListening()
      checker.close()
    },
  }
}
