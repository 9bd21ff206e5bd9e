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
import { UnderField } from './fields/under-field'
import { FindInArticle } from './find/find'
import { TabNotice } from './presence/tab-notice'
import type { Desk } from './presence/use-desk'
import { useEditable } from './presence/use-editable'
import { PictureFailures, RichTextField } from './rich-text'
import { SaveLine } from './save-line'
import type { SaveQueue } from './save-queue'
import { SaveTrouble } from './save-trouble'
import { SideTabs, type SideTab, type SideTabId } from './side/side-tabs'
import { Toolbar } from './toolbar/toolbar'
import { UnderText } from './under-text'
import { useArticleText, type ChangeForm } from './use-article-text'
import { useSaving } from './use-saving'
import { useWordImport } from './word/use-word-import'
import { WordImport, type AcceptWord } from './word/word-import'

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

export type WritingProps = {
  ref: Ref<WritingHandle>
  articleId: string
  me: Me
  start: Start
  /** The right to write, and how the page stands with the server. */
  here: Desk
  sections: SectionChoice[]
  allSections: SectionChoice[]
  pictures: PictureSizes
  zone: string
  /** Nothing may be typed while a step is under way. */
  busy: boolean
  /** The text of a Word file is taken in: the file stays with the article. */
  acceptWord: AcceptWord
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
export function Writing({ ref, articleId, me, start, here, zone, pictures, busy, onReplace, ...parts }: WritingProps) {
  const queue = useRef<SaveQueue<ArticleContent> | null>(null)
  const [tab, setTab] = useState(parts.firstTab)
  const [stuck, setStuck] = useState(false)
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
  const { state, place } = useSaving(queue, { articleId, personId: me.id, version: start.version, base: start.content, read })
  const writable = here.right === 'mine' && state.kind !== 'ended'
  useEditable(rich.editor, writable)
  const word = useWordImport(articleId, writable)

  const handle: WritingHandle = {
    read,
    flush: () => queue.current?.flush() ?? Promise.resolve(false),
    version: () => queue.current?.version() ?? start.version,
    unsaved: () => queue.current?.unsaved() ?? false,
  }
  useImperativeHandle(ref, () => handle)

  useEffect(() => {
    const { restored } = start
    if (!restored) return
    const timer = setTimeout(async () => {
      const made = queue.current
      if (!made) return
      made.changed()
      // Only once this tab holds the text may the copy it came from go.
      const kept = await made.keepNow()
      const saved = restored.instead ? await made.overrule(start.version) : false
      if (kept || saved) restored.forget()
    })
    return () => clearTimeout(timer)
  }, [start])

  const { line } = here
  useEffect(() => {
    if (line === 'ok') queue.current?.retry()
  }, [line])

  // The newest of this text stays with the server before another one opens: the other's, or one made of both.
  async function giveWay(other: { theirs: ArticleContent; version: number }, merged?: ArticleContent) {
    const answer = await queue.current?.keepThere()
    const kept = answer?.kind === 'conflict' || answer?.kind === 'saved'
    const done = kept && (merged === undefined || (await takeRight()))
    setStuck(!done)
    if (!done) return
    queue.current?.abandon()
    const restored = { instead: true, forget: () => undefined }
    // The other tab was closed meanwhile, so that this text went in: what was chosen goes in its place.
    if (answer.kind === 'saved') onReplace({ content: merged ?? other.theirs, version: answer.version, restored })
    else if (merged) onReplace({ content: merged, version: other.version, restored })
    else onReplace({ content: answer.theirs, version: answer.version })
  }
  // To go on with the text of this tab, the right to write has to be this tab's again.
  async function takeRight(): Promise<boolean> {
    return here.right === 'mine' || (await here.take()) !== null
  }
  async function takeHere(): Promise<boolean> {
    const there = await here.take()
    if (there && there.version !== handle.version() && !handle.unsaved()) onReplace(there)
    return there !== null
  }
  async function overrule(version: number) {
    const done = await takeRight()
    setStuck(!done)
    if (done) await queue.current?.overrule(version)
  }

  const saveNow = () => void queue.current?.save()
  const trouble = (
    <>
      {here.right !== 'mine' && state.kind !== 'conflict' && state.kind !== 'ended' && <TabNotice right={here.right} onTake={takeHere} />}
      <SaveTrouble
        state={state}
        stranger={here.stranger}
        email={me.email}
        place={place}
        onRetry={saveNow}
        onSignedIn={() => {
          void here.beat()
          queue.current?.retry()
        }}
        conflict={{
          onMine: () => state.kind === 'conflict' && void overrule(state.version),
          onTheirs: () => state.kind === 'conflict' && void giveWay(state),
          onMerged: (content) => state.kind === 'conflict' && void giveWay(state, content),
          stuck,
        }}
        texts={{ read, pictures, sections: parts.allSections, zone }}
      />
      <PictureFailures text={rich} />
    </>
  )
  const toolbar = rich.editor && (
    <Toolbar
      editor={rich.editor}
      onLink={() => rich.setLinking(true)}
      onFiles={(files) => rich.editor && rich.putPictures(rich.editor, files)}
      onWord={word.begin}
    />
  )
  const details = (
    <>
      <fieldset disabled={!writable} className="min-w-0 space-y-6">
        <SectionFields form={form} change={change} sections={parts.sections} allSections={parts.allSections} />
        <CreditFields form={form} change={change} me={me} />
        <KindFields form={form} change={change} />
        <SourceFields form={form} change={change} />
      </fieldset>
      {parts.beside}
    </>
  )
  const desk: OpenDesk = { ...handle, editor: rich.editor, form, change, openTab: setTab, replace: onReplace }
  return (
    <div className="xl:flex xl:h-dvh xl:flex-col">
      {parts.header({
        line: <SaveLine state={state} line={here.line} zone={zone} />,
        saveButton: (
          <Button onClick={saveNow} disabled={!writable}>
            {saveWords.save}
          </Button>
        ),
        trouble,
        toolbar: (
          <>
            <fieldset disabled={!writable} className="min-h-11 min-w-0">
              {toolbar}
            </fieldset>
            {rich.editor && (
              <WordImport word={word} editor={rich.editor} form={form} change={change} learn={rich.learnSizes} accept={parts.acceptWord} zone={zone} />
            )}
            {rich.editor && <FindInArticle editor={rich.editor} form={form} change={change} writable={writable} />}
          </>
        ),
      })}
      <div inert={busy} className="xl:grid xl:min-h-0 xl:flex-1 xl:grid-cols-[minmax(0,1fr)_21.5rem]">
        <div className="px-3 py-4 sm:px-6 sm:py-6 xl:overflow-y-auto">
          <div className="mx-auto max-w-[50rem] space-y-4">
            {parts.above}
            <fieldset disabled={!writable} className="min-w-0 rounded-xl border border-line bg-surface px-4 py-6 sm:px-10 sm:py-9 lg:px-14">
              <HeadingFields
                form={form}
                change={change}
                toBody={() => rich.editor?.commands.focus('start')}
                below={
                  rich.editor
                    ? {
                        title: <UnderField editor={rich.editor} field="title" text={form.title} />,
                        lead: <UnderField editor={rich.editor} field="lead" text={form.lead} />,
                      }
                    : undefined
                }
              />
              <div className="mt-6 border-t border-line pt-6">
                <RichTextField text={rich} />
              </div>
            </fieldset>
            {rich.editor && <UnderText editor={rich.editor} onSave={saveNow} />}
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
