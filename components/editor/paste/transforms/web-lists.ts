import { asParagraphs, isLettered, openLetteredLists, writeLetters } from './lettered-items'
import { buildLists, type ListEntry } from './list-builder'
import { select, type Transform } from './transform'

/**
 * Google Docs puts a nested list beside its item instead of in it; Word for the web writes each item as a list of its
 * own with its level. Both become nested lists. Lists with letters become paragraphs that begin with them.
 */
export const buildWebLists: Transform = (pasted) => {
  const { document, root } = pasted
  writeLetters(pasted)
  const wrappers = select(root, ({ className }) => /\bListContainerWrapper\b/.test(className), 'div[class]')
  for (const wrapper of wrappers) wrapper.replaceWith(...wrapper.children)
  for (const run of runsOfLists(root)) {
    if (!run.some(isBroken)) continue
    run[0]?.before(...buildLists(document, run.flatMap((list) => entriesOf(document, list, 1))))
    for (const list of run) list.remove()
  }
  openLetteredLists(pasted)
}

function runsOfLists(root: HTMLElement): Element[][] {
  const outer = select(root, isOuter, 'ul, ol')
  const runs: Element[][] = []
  for (const list of outer) {
    const before = runs.at(-1)
    const goesOn = before?.at(-1)?.nextElementSibling === list && saysLevels(list)
    if (goesOn) before?.push(list)
    else runs.push([list])
  }
  return runs
}

function isOuter(list: Element): boolean {
  return list.parentElement?.closest('ul, ol') === null
}

// Lists beside each other are one only where items say their own level, as in Word for the web.
function saysLevels(list: Element): boolean {
  return list.querySelector('li[data-aria-level]') !== null
}

function isBroken(list: Element): boolean {
  return list.querySelector('ul > ul, ul > ol, ol > ul, ol > ol') !== null || saysLevels(list)
}

function entriesOf(document: Document, list: Element, level: number): ListEntry[] {
  const entries: ListEntry[] = []
  const ordered = list.localName === 'ol'
  const start = list.getAttribute('start')
  let number = ordered && start ? Number(start) : null
  for (const child of [...list.children]) {
    if (child.localName === 'ul' || child.localName === 'ol') entries.push(...entriesOf(document, child, level + 1))
    else {
      const own = Number(child.getAttribute('data-aria-level') ?? child.getAttribute('aria-level')) || level
      if (isLettered(child)) entries.push({ level: own, ordered, number: null, asText: true, content: [asParagraphs(document, child)] })
      else entries.push({ level: own, ordered, number: Number.isFinite(number) ? number : null, content: [...child.childNodes] })
      number = null
    }
  }
  return entries
}
