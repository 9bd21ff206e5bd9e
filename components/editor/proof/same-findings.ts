import type { Shown } from './shown'
import type { OpenFinding, ProofState } from './store'

/** Findings with an id each: two places may have the same words around them. */
export function numbered(found: Shown[]): OpenFinding[] {
  const seen = new Map<string, number>()
  return found.map((one) => {
    const n = (seen.get(one.key) ?? 0) + 1
    seen.set(one.key, n)
    return { ...one, id: n === 1 ? one.key : `${one.key}#${n}` }
  })
}

/** What was found before, where nothing of it has changed: what is drawn goes by identity. */
export function asBefore(before: OpenFinding | undefined, now: OpenFinding): OpenFinding {
  return before && before.figure === now.figure && withoutFigure(before) === withoutFigure(now) ? before : now
}

function withoutFigure({ figure: _, ...rest }: OpenFinding): string {
  return JSON.stringify(rest)
}

/** Whether two states show the same. */
export function sameLists(a: ProofState, b: ProofState): boolean {
  const same = <One>(some: One[], others: One[]) => some.length === others.length && some.every((one, i) => one === others[i])
  return a.read === b.read && a.chosen === b.chosen && same(a.open, b.open) && same(a.ignored, b.ignored) && JSON.stringify(a.missing) === JSON.stringify(b.missing)
}
