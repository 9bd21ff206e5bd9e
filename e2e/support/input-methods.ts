import type { CDPSession } from '@playwright/test'

// How Vietnamese is typed, as the page sees it. UniKey and EVKey take the keys away and send others in their place:
// Backspaces and the letters in their new form, each as a key of its own (VK_PACKET) and with no composition at all.

type Method = 'telex' | 'vni'

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
const withoutTone = (word: string) => word.normalize('NFD').replace(TONES, '').normalize('NFC')
const bare = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')

/** What stands on the screen after each key of a word: Telex gives a letter its mark at once, VNI at the word's end. */
export function statesOf(word: string, method: Method): string[] {
  const plain = [...bare(word)]
  const marked = [...withoutTone(word)]
  const states = plain.flatMap((letter, i) => {
    const before = marked.slice(0, i).join('')
    if (method === 'vni') return [plain.slice(0, i + 1).join('')]
    return letter === marked[i] ? [before + letter] : [before + letter, before + marked[i]]
  })
  if (method === 'vni') {
    for (const [i, letter] of marked.entries()) {
      if (letter !== plain[i]) states.push(marked.slice(0, i + 1).join('') + plain.slice(i + 1).join(''))
    }
  }
  const word_ = word.normalize('NFC')
  return states.at(-1) === word_ ? states : [...states, word_]
}

/** Types as UniKey does, as fast as the line takes it. */
export async function typeAsUniKey(client: CDPSession, text: string, method: Method): Promise<void> {
  const keys: Promise<unknown>[] = []
  for (const [word] of text.matchAll(/\s|[^\s]+/g)) {
    let shown = ''
    for (const state of /\s/.test(word) ? [' '] : statesOf(word, method)) {
      const kept = sharedLength(shown, state)
      for (let n = kept; n < shown.length; n += 1) keys.push(backspace(client))
      for (const letter of state.slice(kept)) keys.push(letterKey(client, letter))
      shown = state
    }
  }
  await Promise.all(keys)
}

function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}

function backspace(client: CDPSession): Promise<unknown> {
  const key = { key: 'Backspace', code: 'Backspace', windowsVirtualKeyCode: 8 }
  return Promise.all([
    client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key }),
    client.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
  ])
}

const VK_PACKET = 231

function letterKey(client: CDPSession, letter: string): Promise<unknown> {
  const plain = /^[a-z ]$/i.test(letter)
  const windowsVirtualKeyCode = plain ? letter.toUpperCase().charCodeAt(0) : VK_PACKET
  const code = letter === ' ' ? 'Space' : plain ? `Key${letter.toUpperCase()}` : ''
  const key = { key: letter, code, windowsVirtualKeyCode }
  return Promise.all([
    client.send('Input.dispatchKeyEvent', { type: 'keyDown', text: letter, ...key }),
    client.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
  ])
}

/** Types with an input method that composes (ibus, macOS, Windows' own): each word is composed, then committed. */
export async function typeByComposing(client: CDPSession, text: string, pause = 0): Promise<void> {
  for (const [word] of text.matchAll(/\s|[^\s]+/g)) {
    if (/\s/.test(word)) {
      await letterKey(client, ' ')
      continue
    }
    for (const state of statesOf(word, 'telex')) {
      await client.send('Input.imeSetComposition', { text: state, selectionStart: state.length, selectionEnd: state.length })
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause))
    }
    await client.send('Input.insertText', { text: word.normalize('NFC') })
  }
}
