import { BodyPart } from '@/components/compare/body-parts'
import { FieldValue, type SectionNames } from '@/components/compare/field-changes'
import type { PictureSizes } from '@/components/newsroom/article-sheet'
import { compareContents } from '@/domain/content/compare/compare'
import type { ArticleContent } from '@/domain/content/content'
import { sheetWords } from '@/domain/words/approvals'
import { compareWords } from '@/domain/words/compare'

type Props = { before: ArticleContent; after: ArticleContent; pictures: PictureSizes; sections: { id: string; name: string }[]; zone: string }

/** What is different between two texts and nothing else: for paper, where nothing unfolds. */
export function ChangesSince({ before, after, pictures, sections, zone }: Props) {
  const { fields, body, same } = compareContents(before, after)
  const names: SectionNames = Object.fromEntries(sections.map(({ id, name }) => [id, name]))
  if (same) return <p>{sheetWords.changesNone}</p>
  return (
    <div className="article-body space-y-3">
      {fields.map((change) => (
        <div key={change.field}>
          <p className="font-sans text-sm font-semibold">{compareWords.fields[change.field]}</p>
          <div className="font-sans text-sm">
            <FieldValue change={change} sections={names} zone={zone} />
          </div>
        </div>
      ))}
      {body.map((part, i) => (part.kind === 'same' ? null : <BodyPart key={i} part={part} pictures={pictures} />))}
    </div>
  )
}
