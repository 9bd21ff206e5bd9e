'use client'

import { InputField, SelectField } from '@/components/ui/field'
import { GENRES } from '@/domain/content/genre'
import { genreWords } from '@/domain/words/genres'
import { editorWords } from '@/domain/words/editor'
import type { ArticleForm } from '../article-form'
import type { ChangeForm } from '../use-article-text'

type Props = { form: ArticleForm; change: ChangeForm }

export function KindFields({ form: { genre, tags }, change }: Props) {
  return (
    <>
      <SelectField
        id="the-loai"
        label={editorWords.genre}
        value={genre ?? ''}
        onChange={(event) => change({ genre: GENRES.find((each) => each === event.target.value) ?? null })}
      >
        <option value="">{editorWords.noGenre}</option>
        {GENRES.map((each) => (
          <option key={each} value={each}>
            {genreWords[each]}
          </option>
        ))}
      </SelectField>
      <InputField
        id="tu-khoa"
        label={editorWords.tags}
        hint={editorWords.tagsHint}
        value={tags}
        autoComplete="off"
        onChange={(event) => change({ tags: event.target.value })}
      />
    </>
  )
}
