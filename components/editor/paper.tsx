'use client'

import type { ArticleForm } from './article-form'
import { HeadingFields } from './fields/heading-fields'
import { UnderField } from './fields/under-field'
import { RichTextField } from './rich-text'
import type { ChangeForm } from './use-article-text'
import type { RichText } from './use-rich-text'

type Props = { rich: RichText; form: ArticleForm; change: ChangeForm; writable: boolean }

/** Title, lead and body as they will stand on the page. */
export function Paper({ rich, form, change, writable }: Props) {
  const { editor } = rich
  return (
    <fieldset disabled={!writable} className="min-w-0 rounded-xl border border-line bg-surface px-4 py-6 sm:px-10 sm:py-9 lg:px-14">
      <HeadingFields
        form={form}
        change={change}
        toBody={() => editor?.commands.focus('start')}
        below={
          editor
            ? {
                title: <UnderField editor={editor} field="title" text={form.title} />,
                lead: <UnderField editor={editor} field="lead" text={form.lead} />,
              }
            : undefined
        }
      />
      <div className="mt-6 border-t border-line pt-6">
        <RichTextField text={rich} />
      </div>
    </fieldset>
  )
}
