import type { Editor } from '@tiptap/core'
import type { ArticleContent } from '@/domain/content/content'
import type { ArticleForm } from './article-form'
import type { SideTabId } from './side/side-tabs'
import type { ChangeForm } from './use-article-text'

/** The text that a desk begins with. `restored`: it is not with the server yet. */
export type Start = {
  content: ArticleContent
  version: number
  /** `instead`: it goes in place of what the server has, which the person has seen. */
  restored?: { instead?: boolean; forget(): void }
}

/** What the page around the desk may ask of it. */
export type WritingHandle = {
  read(): ArticleContent
  /** Saves what is pending; true once everything is with the server. */
  flush(): Promise<boolean>
  version(): number
  unsaved(): boolean
}

/** The open desk, for the panels beside the text. */
export type OpenDesk = WritingHandle & {
  /** Null until the browser has made it. */
  editor: Editor | null
  form: ArticleForm
  change: ChangeForm
  openTab(id: SideTabId): void
  /** Opens another text in place of this one. */
  replace(start: Start): void
}
