import { bylines } from '@/domain/content/byline'
import { approvalWords, besideApproval, howWords, sheetWords as words } from '@/domain/words/approvals'
import { genreWords } from '@/domain/words/genres'
import { articleWords } from '@/domain/words/newsroom'
import type { getSheet } from '@/server/approvals/get-sheet'

/** What the text is and whose: everything about it that its own page would show, in a table. */
export function SheetFacts({ sheet, time }: { sheet: Awaited<ReturnType<typeof getSheet>>; time(date: Date): string }) {
  const { content, approval } = sheet
  const answer = (date: Date | null) => date && time(date)
  const approved = approval && [
    approvalWords.line(approval.who, howWords[approval.how] ?? '', time(approval.at)),
    ...besideApproval({ ...approval, confirmedAt: answer(approval.confirmedAt), disputedAt: answer(approval.disputedAt) }),
  ].join(' · ')
  const section = (id: string | null) => sheet.sections.find((one) => one.id === id)?.name ?? ''
  const facts: [string, string | null][] = [
    [words.heading, content.title || articleWords.noTitle],
    [words.section, section(content.sectionId)],
    [words.otherSections, content.otherSectionIds.map(section).join('; ')],
    [words.genre, content.genre && genreWords[content.genre]],
    [words.writer, sheet.writer],
    [words.credits, bylines(content.credits).join('; ')],
    [words.editor, sheet.holder],
    [words.edited, sheet.editors.join(', ')],
    [words.source, content.source && [content.source.name, content.source.url].filter(Boolean).join(', ')],
    [words.state, sheet.state],
    [words.approval, approved],
  ]
  return (
    <table className="w-full border-collapse text-sm">
      <tbody>
        {facts
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <tr key={name} className="border-y border-line align-top">
              <th scope="row" className="w-40 py-1.5 pe-4 text-left font-semibold">
                {name}
              </th>
              <td className="py-1.5">{value}</td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}
