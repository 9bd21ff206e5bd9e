import { uploadWords } from '@/domain/words/editor'

/** A sign in the text that a picture is on its way. It changes by itself: no step of the document is spent on it. */
export function progressSign(name: string): { element: HTMLElement; progress(share: number): void } {
  const element = document.createElement('div')
  element.contentEditable = 'false'
  element.className =
    'picture-placeholder my-4 grid gap-2 rounded-lg border border-dashed border-line-strong bg-wash px-4 py-6 text-center font-sans text-sm text-ink-soft'
  const label = document.createElement('p')
  label.textContent = uploadWords.uploading(name)
  const bar = document.createElement('progress')
  bar.max = 1
  bar.value = 0
  bar.className = 'mx-auto w-full max-w-xs accent-accent'
  bar.setAttribute('aria-label', uploadWords.uploading(name))
  const figure = document.createElement('p')
  figure.textContent = uploadWords.percent(0)
  element.append(label, bar, figure)
  return {
    element,
    progress(share) {
      bar.value = share
      figure.textContent = share < 1 ? uploadWords.percent(Math.floor(share * 100)) : uploadWords.processing
    },
  }
}
