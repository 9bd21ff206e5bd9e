'use client'

import { useId } from 'react'
import { wordImportWords } from '@/domain/words/word'

type Props = { fonts: string[]; preview: Array<{ before: string; after: string }>; convert: boolean; onChange(convert: boolean): void }

/** Text in fonts from before Unicode: some lines in both readings, and the choice between them. */
export function OldFonts({ fonts, preview, convert, onChange }: Props) {
  const name = useId()
  return (
    <fieldset className="space-y-3">
      <legend className="text-base font-bold">{wordImportWords.oldFonts}</legend>
      <p className="text-sm">{wordImportWords.oldFontsWhy(fonts.join(', '))}</p>
      <div className="overflow-x-auto rounded-lg border border-line">
        <table className="w-full table-fixed text-start text-sm leading-normal">
          <thead>
            <tr className="bg-wash">
              <th scope="col" className="px-3 py-2 text-start font-semibold">
                {wordImportWords.before}
              </th>
              <th scope="col" className="px-3 py-2 text-start font-semibold">
                {wordImportWords.after}
              </th>
            </tr>
          </thead>
          <tbody>
            {preview.map(({ before, after }, i) => (
              <tr key={i} className="border-t border-line align-top">
                <td className="px-3 py-2 break-words text-ink-soft">{before}</td>
                <td className="px-3 py-2 font-medium break-words">{after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="flex flex-wrap gap-x-6 gap-y-1">
        {[true, false].map((value) => (
          <label key={String(value)} className="flex min-h-9 items-center gap-2.5 text-sm">
            <input type="radio" name={name} className="size-4.5 accent-accent" checked={convert === value} onChange={() => onChange(value)} />
            {value ? wordImportWords.convert : wordImportWords.keep}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
