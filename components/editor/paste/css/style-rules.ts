import { declarations, type Declarations } from './declarations'

/** What the style blocks of a pasted page say: rules by selector (`p`, `.msonormal`, `p.msonormal`) and list levels. */
export type StyleRules = {
  bySelector: ReadonlyMap<string, Declarations>
  /** Word's definitions of lists, by `l0:level1`. */
  listLevels: ReadonlyMap<string, Declarations>
}

// Word writes some hundred rules; far more is no document.
const LONGEST = 1_000_000
const MOST_RULES = 10_000
const SIMPLE = /^[a-z0-9]*(?:\.[\w-]+)?$/

/** Reads the style blocks of a document; of selectors only an element's name, a class, or both together. */
export function styleRules(document: Document): StyleRules {
  const bySelector = new Map<string, Declarations>()
  const listLevels = new Map<string, Declarations>()
  for (const { selectors, body } of rules(styleText(document))) {
    const list = /^@list\s+(l\d+:level\d)/.exec(selectors)?.[1]
    const found = declarations(body)
    if (list) listLevels.set(list, found)
    else if (!selectors.startsWith('@')) {
      for (const selector of selectors.split(',').map((one) => one.trim())) {
        if (selector && SIMPLE.test(selector)) bySelector.set(selector, new Map([...(bySelector.get(selector) ?? []), ...found]))
      }
    }
  }
  return { bySelector, listLevels }
}

function styleText(document: Document): string {
  const text = [...document.querySelectorAll('style')].map((style) => style.textContent ?? '').join('\n')
  return withoutComments(text.slice(0, LONGEST).replace(/<!--|-->/g, ' '))
}

function withoutComments(css: string): string {
  let kept = ''
  let from = 0
  for (let open = css.indexOf('/*'); open >= 0; open = css.indexOf('/*', from)) {
    const close = css.indexOf('*/', open + 2)
    kept += `${css.slice(from, open)} `
    from = close < 0 ? css.length : close + 2
  }
  return kept + css.slice(from)
}

function rules(css: string): { selectors: string; body: string }[] {
  const found: { selectors: string; body: string }[] = []
  let at = 0
  while (found.length < MOST_RULES) {
    const open = css.indexOf('{', at)
    const close = open < 0 ? -1 : css.indexOf('}', open)
    if (close < 0) break
    found.push({ selectors: css.slice(at, open).trim().toLowerCase().replace(/\s+/g, ' '), body: css.slice(open + 1, close) })
    at = close + 1
  }
  return found
}
