'use client'

import { useState, useTransition, type SyntheticEvent } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { SelectField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { articleWords, deskWords } from '@/domain/words/newsroom'
import { uiWords } from '@/domain/words/ui'

type Section = { id: string; name: string }
type Props = {
  /** Those in which this person may write; at least one. */
  sections: Section[]
  /** Goes to the new article; answers only when it could not be started. */
  startArticle(input: { sectionId: string }): Promise<{ message: string }>
}

export function WriteButton({ sections, startArticle }: Props) {
  const [asking, setAsking] = useState(false)
  const [sectionId, setSectionId] = useState(sections[0]?.id ?? '')
  const [fault, setFault] = useState<string | null>(null)
  const [pending, start] = useTransition()

  function begin() {
    setFault(null)
    start(async () => {
      const refusal = await startArticle({ sectionId }).catch(() => ({ message: articleWords.noAnswer }))
      // Nothing comes back when the new article's page is on its way.
      if (refusal) setFault(refusal.message)
    })
  }
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    begin()
  }

  return (
    <>
      <Button look="primary" disabled={pending} onClick={() => (sections.length > 1 ? setAsking(true) : begin())}>
        {pending ? deskWords.starting : deskWords.write}
      </Button>
      {fault && !asking && <Notice tone="bad" alert title={fault} />}
      <Dialog open={asking} title={deskWords.writeIn} onClose={() => setAsking(false)}>
        <form onSubmit={submit} className="space-y-4">
          <SelectField id="viet-trong" label={deskWords.section} value={sectionId} error={fault} autoFocus onChange={(event) => setSectionId(event.target.value)}>
            {sections.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
          <DialogActions>
            <Button onClick={() => setAsking(false)}>{uiWords.cancel}</Button>
            <Button look="primary" type="submit" disabled={pending}>
              {pending ? deskWords.starting : deskWords.start}
            </Button>
          </DialogActions>
        </form>
      </Dialog>
    </>
  )
}
