import { expect, type Locator } from '@playwright/test'

/** Selects words in a text, written or read, as one does with the mouse; marks within them part the text in the page. */
export async function selectWords(text: Locator, words: string): Promise<void> {
  const found = await text.evaluate((root, wanted) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const pieces: { node: Node; from: number }[] = []
    let whole = ''
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      pieces.push({ node, from: whole.length })
      whole += node.textContent ?? ''
    }
    const at = whole.indexOf(wanted)
    const holding = (place: number) => pieces.findLast(({ from }) => from <= place)
    const [first, last] = [holding(at), holding(at + wanted.length - 1)]
    if (at < 0 || !first || !last) return false
    if (root instanceof HTMLElement && root.isContentEditable) root.focus()
    document.getSelection()?.setBaseAndExtent(first.node, at - first.from, last.node, at + wanted.length - last.from)
    return true
  }, words)
  expect(found, `"${words}" stands in the text`).toBe(true)
}
