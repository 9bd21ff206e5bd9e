'use client'

import type { Editor } from '@tiptap/core'
import { useEffect, useImperativeHandle, useRef, useState, type ReactNode, type Ref } from 'react'
import type { PictureSizes } from '@/components/newsroom/article-sheet'
import type { ArticleContent } from '@/domain/content/content'
import { editorWords, saveWords } from '@/domain/words/editor'
import { Button } from '@/components/ui/button'
import type { ArticleForm, Me } from './article-form'
import { CreditFields } from './fields/credit-fields'
import { HeadingFields } from './fields/heading-fields'
import { KindFields } from './fields/kind-fields'
import { SectionFields, type SectionChoice } from './fields/section-fields'
import { SourceFields } from './fields/source-fields'
import { PictureFailures, RichTextField } from './rich-text'
import { SaveLine } from './save-line'
import type { SaveQueue } from './save-queue'
import type { SaveText } from './save-result'
import { SaveTrouble } from './save-trouble'
import { SideTabs, type SideTab, type SideTabId } from './side/side-tabs'
import { Toolbar } from './toolbar/toolbar'
import { useArticleText, type ChangeForm } from './use-article-text'
import { useSaving } from './use-saving'

/** The text that a desk begins with. `restored`: it came from this machine and is not with the server yet. */
export type Start = { content: ArticleContent; version: number; restored?: { forget(): void } }

/** What the page around the desk may ask of it. */
export type WritingHandle = {
  read(): ArticleContent
  /** Saves what is pending; true once everything is with the server. */
  flush(): Promise<boolean>
  version(): number
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

export type WritingProps = {
  ref: Ref<WritingHandle>
  articleId: string
  me: Me
  start: Start
  save: SaveText
  sections: SectionChoice[]
  allSections: SectionChoice[]
  pictures: PictureSizes
  zone: string
  /** Nothing may be typed while a step is under way. */
  busy: boolean
  /** Something was changed by a person. */
  onEdit(): void
  /** The page opens another text in place of this one. */
  onReplace(start: Start): void
  /** The page's header around what belongs to the text. */
  header(parts: { line: ReactNode; saveButton: ReactNode; trouble: ReactNode; toolbar: ReactNode }): ReactNode
  above: ReactNode
  /** Below the fields, in the tab of what belongs to the text. */
  beside: ReactNode
  /** The other tabs. */
  panels(desk: OpenDesk): SideTab[]
  /** The tab that is open at first. */
  firstTab: SideTabId
}

/** The writing desk: a text as it will stand on the page, what belongs to it beside it, and the state of saving. */
export function Writing({ ref, articleId, me, start, save, zone, pictures, busy, onReplace, ...parts }: WritingProps) {
  const queue = useRef<SaveQueue<ArticleContent> | null>(null)
  const [tab, setTab] = useState(parts.firstTab)
  const { form, change, rich, read } = useArticleText({
    articleId,
    content: start.content,
    pictures,
    zone,
    onChange() {
      queue.current?.changed()
      parts.onEdit()
    },
  })
  const state = useSaving(queue, { articleId, personId: me.id, version: start.version, base: start.content, read, save })

  const handle: WritingHandle = {
    read,
    flush: () => queue.current?.flush() ?? Promise.resolve(false),
    version: () => queue.current?.version() ?? start.version,
  }
  useImperativeHandle(ref, () => handle)

  useEffect(() => {
    const { restored } = start
    if (!restored) return
    const timer = setTimeout(() => {
      queue.current?.changed()
      // Only once this tab holds the text may the copy it came from go.
      queue.current?.keepNow()
      restored.forget()
    })
    return () => clearTimeout(timer)
  }, [start])

  async function giveWay() {
    // The newest of this text stays with the server before the other one opens.
    const answer = await queue.current?.keepThere()
    if (answer?.kind !== 'conflict') return
    queue.current?.abandon()
    onReplace({ content: answer.theirs, version: answer.version })
  }

  const saveNow = () => void queue.current?.save()
  const trouble = (
    <>
      <SaveTrouble
      state={state}
      onRetry={saveNow}
      conflict={{
        onMine: () => state.kind === 'conflict' && void queue.current?.overrule(state.version),
        onTheirs: () => void giveWay(),
      }}
      pictures={pictures}
      zone={zone}
      />
      <PictureFailures text={rich} />
    </>
  )
  const toolbar = rich.editor && (
    <Toolbar
      editor={rich.editor}
      onLink={() => rich.setLinking(true)}
      onFiles={(files) => rich.editor && rich.putPictures(rich.editor, files)}
    />
  )
  const details = (
    <>
      <SectionFields form={form} change={change} sections={parts.sections} allSections={parts.allSections} />
      <CreditFields form={form} change={change} me={me} />
      <KindFields form={form} change={change} />
      <SourceFields form={form} change={change} />
      {parts.beside}
    </>
  )
  const desk: OpenDesk = { ...handle, editor: rich.editor, form, change, openTab: setTab, replace: onReplace }
  return (
    <div className="xl:flex xl:h-dvh xl:flex-col">
      {parts.header({
        line: <SaveLine state={state} zone={zone} />,
        saveButton: <Button onClick={saveNow}>{saveWords.save}</Button>,
        trouble,
        toolbar: <div className="min-h-11">{toolbar}</div>,
      })}
      <div inert={busy} className="xl:grid xl:min-h-0 xl:flex-1 xl:grid-cols-[minmax(0,1fr)_21.5rem]">
        <div className="px-3 py-4 sm:px-6 sm:py-6 xl:overflow-y-auto">
          <div className="mx-auto max-w-[50rem] space-y-4">
            {parts.above}
            <div className="rounded-xl border border-line bg-surface px-4 py-6 sm:px-10 sm:py-9 lg:px-14">
              <HeadingFields form={form} change={change} toBody={() => rich.editor?.commands.focus('start')} />
              <div className="mt-6 border-t border-line pt-6">
                <RichTextField text={rich} />
              </div>
            </div>
          </div>
        </div>
        <aside
          aria-label={editorWords.details}
          className="border-line bg-surface max-xl:border-t xl:overflow-y-auto xl:border-s"
        >
          <DeskTabs details={details} panels={parts.panels} desk={desk} open={tab} />
        </aside>
      </div>
    </div>
  )
}

type DeskTabsProps = { details: ReactNode; panels: WritingProps['panels']; desk: OpenDesk; open: SideTabId }

// Apart, because the panels may ask for the text as it is now, which only what is drawn already has.
function DeskTabs({ details, panels, desk, open }: DeskTabsProps) {
  return <SideTabs tabs={[{ id: 'thong-tin', body: details }, ...panels(desk)]} open={open} onOpen={desk.openTab} />
}
