'use client'

import { useEffect, useImperativeHandle, useRef, useState, type ReactNode, type Ref } from 'react'
import type { PictureSizes } from '@/components/newsroom/article-sheet'
import { Button } from '@/components/ui/button'
import type { ArticleContent } from '@/domain/content/content'
import { editorWords, saveWords } from '@/domain/words/editor'
import type { Me } from './article-form'
import { DetailFields } from './fields/detail-fields'
import type { SectionChoice } from './fields/section-fields'
import type { OpenDesk, Start, WritingHandle } from './open-desk'
import { Paper } from './paper'
import type { Desk } from './presence/use-desk'
import { useEditable } from './presence/use-editable'
import type { SaveQueue } from './save-contract'
import { SaveLine } from './save-line'
import { SideTabs, type SideTab, type SideTabId } from './side/side-tabs'
import { UnderText } from './under-text'
import { useArticleText } from './use-article-text'
import { useRestored } from './use-restored'
import { useSaving } from './use-saving'
import { useWordImport } from './word/use-word-import'
import type { AcceptWord } from './word/word-import'
import { WritingTools } from './writing-tools'
import { WritingTrouble } from './writing-trouble'

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

  useRestored(queue, start)
  const { line } = here
  useEffect(() => {
    if (line === 'ok') queue.current?.retry()
  }, [line])

  const saveNow = () => void queue.current?.save()
  const details = (
    <>
      <DetailFields form={form} change={change} writable={writable} me={me} sections={parts.sections} allSections={parts.allSections} />
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
        trouble: (
          <WritingTrouble
            queue={queue}
            state={state}
            place={place}
            here={here}
            handle={handle}
            rich={rich}
            me={me}
            pictures={pictures}
            sections={parts.allSections}
            zone={zone}
            onSave={saveNow}
            onReplace={onReplace}
          />
        ),
        toolbar: (
          <WritingTools rich={rich} form={form} change={change} writable={writable} word={word} acceptWord={parts.acceptWord} zone={zone} />
        ),
      })}
      <div inert={busy} className="xl:grid xl:min-h-0 xl:flex-1 xl:grid-cols-[minmax(0,1fr)_21.5rem]">
        <div className="px-3 py-4 sm:px-6 sm:py-6 xl:overflow-y-auto">
          <div className="mx-auto max-w-[50rem] space-y-4">
            {parts.above}
            <Paper rich={rich} form={form} change={change} writable={writable} />
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
