import type { ReactNode } from 'react'
import type { FieldChange } from '@/domain/content/compare/comparison'
import type { ArticleSource, Credit } from '@/domain/content/content'
import { bylines } from '@/domain/content/byline'
import { shortDateTime } from '@/domain/language/dates'
import { compareWords } from '@/domain/words/compare'
import { genreWords } from '@/domain/words/genres'
import { Pieces } from './pieces'
import { addedClass, removedClass } from './tints'

/** Sections by id, for their names. */
export type SectionNames = Record<string, string>

/** What one field says now and said before. */
export function FieldValue({ change, sections, zone }: { change: FieldChange; sections: SectionNames; zone: string }): ReactNode {
  const section = (id: string) => sections[id] ?? compareWords.unknownSection
  switch (change.field) {
    case 'title':
    case 'lead':
      return <Pieces pieces={change.pieces} />
    case 'sectionId':
      return <Exchange before={change.before && section(change.before)} after={change.after && section(change.after)} />
    case 'otherSectionIds':
      return <Lists removed={change.removed.map(section)} added={change.added.map(section)} all={change.after.map(section)} />
    case 'tags':
      return <Lists removed={change.removed} added={change.added} all={change.after} />
    case 'credits':
      return change.rows.map((row, i) => (
        <p key={i}>
          {row.kind === 'changed' && <Exchange before={printed(row.before)} after={printed(row.after)} />}
          {row.kind === 'same' && printed(row.item)}
          {row.kind === 'removed' && <Exchange before={printed(row.item)} after={null} />}
          {row.kind === 'added' && <Exchange before={null} after={printed(row.item)} />}
        </p>
      ))
    case 'source':
      return <Exchange before={change.before && sourceText(change.before, zone)} after={change.after && sourceText(change.after, zone)} />
    case 'genre':
      return <Exchange before={change.before && genreWords[change.before]} after={change.after && genreWords[change.after]} />
  }
}

function printed(credit: Credit): string {
  return bylines([credit]).join('')
}

function sourceText({ name, url, at }: ArticleSource, zone: string): string {
  return [name, url, at && shortDateTime(new Date(at), zone)].filter(Boolean).join(', ')
}

function Lists({ removed, added, all }: { removed: string[]; added: string[]; all: string[] }) {
  if (removed.length === 0 && added.length === 0) return all.join('; ')
  return (
    <>
      {removed.map((item) => (
        <Exchange key={item} before={item} after={null} />
      ))}
      {added.map((item) => (
        <Exchange key={item} before={null} after={item} />
      ))}
    </>
  )
}

function Exchange({ before, after }: { before: string | null; after: string | null }) {
  return (
    <>
      {before && (
        <>
          <del className={removedClass}>
            <span className="sr-only">{compareWords.removed}: </span>
            {before}
          </del>{' '}
        </>
      )}
      {after && (
        <>
          <ins className={addedClass}>
            <span className="sr-only">{compareWords.added}: </span>
            {after}
          </ins>{' '}
        </>
      )}
    </>
  )
}
