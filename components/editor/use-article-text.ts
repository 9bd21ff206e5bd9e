'use client'

import type { Node } from '@tiptap/pm/model'
import { useRef, useState } from 'react'
import type { Body } from '@/domain/content/body'
import type { ArticleContent } from '@/domain/content/content'
import { toContent, toForm, withoutTail, type ArticleForm } from './article-form'
import type { PictureSizes } from '@/components/newsroom/article-sheet'
import { useRichText, type RichText } from './use-rich-text'

export type ChangeForm = (part: Partial<ArticleForm>) => void

export type ArticleText = {
  form: ArticleForm
  change: ChangeForm
  rich: RichText
  /** The whole text as it is at this moment. */
  read(): ArticleContent
}

type Options = {
  articleId: string
  content: ArticleContent
  pictures: PictureSizes
  zone: string
  /** Something was changed by a person. */
  onChange(): void
}

/** The text on the desk: fields in React's hands, the body in the editor's. */
export function useArticleText({ articleId, content, pictures, zone, onChange }: Options): ArticleText {
  const [form, setForm] = useState(() => toForm(content, zone))
  // What is saved must not lag behind by a drawing.
  const newest = useRef<{ form: ArticleForm; doc: Node | null }>({ form, doc: null })
  const rich = useRichText(articleId, content.body, pictures, (editor) => {
    newest.current.doc = editor.state.doc
    onChange()
  })

  return {
    form,
    rich,
    change(part) {
      newest.current.form = { ...newest.current.form, ...part }
      setForm(newest.current.form)
      onChange()
    },
    read() {
      const { form, doc } = newest.current
      return toContent(form, doc ? withoutTail(bodyOf(doc)) : content.body, zone)
    },
  }
}

// A node never changes: what stands for it is made once. Whoever reads must not write into it.
const made = new WeakMap<Node, Body['content'][number]>()

// The schema of the editor and that of the rulebook are one (components/editor/extensions.test.ts). ProseMirror's own
// objects have no prototype, which does not go through everywhere: hence plain ones.
function bodyOf(doc: Node): Body {
  const content: Body['content'] = []
  doc.forEach((node) => {
    const block = made.get(node) ?? (JSON.parse(JSON.stringify(node)) as Body['content'][number])
    made.set(node, block)
    content.push(block)
  })
  return { type: 'doc', content }
}
