import { ruleWords } from '@/domain/words/proofreading'
import { ALL_CASES } from './all-cases'
import { scoreOf } from './score'

const HEAD = ['| rule | texts with faults | spots found | missed | clean texts | wrong |', '|---|--:|--:|--:|--:|--:|']

/** How every rule does on its cases, as the table of docs/PROOFREADING.md. */
export function scoreTable(): string {
  const scores = ALL_CASES.map((cases) => ({ ...scoreOf(cases), name: ruleWords[cases.rule].name }))
  const rows = scores.map(
    ({ rule, name, faults, found, missed, clean, wrong }) =>
      `| \`${rule}\` ${name} | ${faults} | ${found} | ${missed} | ${clean} | ${wrong} |`,
  )
  return [...HEAD, ...rows].join('\n')
}
