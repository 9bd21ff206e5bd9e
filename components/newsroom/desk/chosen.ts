import { bulkWords as words } from '@/domain/words/desk'

/** An article that was ticked in a list. */
export type Chosen = { id: string; version: number; title: string }

/** The boxes of the list in this form. */
export function boxesIn(form: HTMLFormElement | null): HTMLInputElement[] {
  return [...(form?.querySelectorAll<HTMLInputElement>('input[name="bai"]') ?? [])]
}

/** The articles whose boxes are ticked. */
export function chosenIn(form: HTMLFormElement | null): Chosen[] {
  return boxesIn(form)
    .filter((box) => box.checked)
    .map((box) => {
      const [id = '', version] = box.value.split(':')
      return { id, version: Number(version), title: box.dataset.title ?? words.untitled }
    })
}
