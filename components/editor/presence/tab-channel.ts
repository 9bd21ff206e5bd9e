const NAME = 'toa-soan.the'
const ANSWER_MS = 400
const GIVE_MS = 5_000

type Message = { kind: 'who' | 'here' | 'give' | 'given'; to: string; from: string; articleId: string }

/** How the tabs of one browser talk about an article. */
export type TabChannel = {
  /** Whether a tab of this browser is still there, with this article open. */
  lives(tab: string): Promise<boolean>
  /** Asks a tab to save what it has and to stop writing; resolves when it has, or does not answer. */
  askToGive(tab: string): Promise<void>
  close(): void
}

/** `onGive`: another tab wants to write; resolves once everything here is saved or kept. */
export function openTabChannel(articleId: string, tab: string, onGive: () => Promise<unknown>): TabChannel {
  if (typeof BroadcastChannel === 'undefined') return { lives: () => Promise.resolve(true), askToGive: () => Promise.resolve(), close: () => undefined }
  const channel = new BroadcastChannel(NAME)
  const waiting = new Set<(message: Message) => void>()
  const say = (kind: Message['kind'], to: string) => channel.postMessage({ kind, to, from: tab, articleId } satisfies Message)

  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.articleId !== articleId || data.to !== tab) return
    if (data.kind === 'who') say('here', data.from)
    else if (data.kind === 'give') void onGive().finally(() => say('given', data.from))
    else for (const hear of [...waiting]) hear(data)
  }

  function answer(kind: Message['kind'], from: string, patience: number): Promise<boolean> {
    return new Promise((resolve) => {
      const end = (heard: boolean) => {
        waiting.delete(hear)
        clearTimeout(timer)
        resolve(heard)
      }
      const hear = (message: Message) => message.kind === kind && message.from === from && end(true)
      const timer = setTimeout(() => end(false), patience)
      waiting.add(hear)
    })
  }

  return {
    lives(other) {
      const heard = answer('here', other, ANSWER_MS)
      say('who', other)
      return heard
    },
    async askToGive(other) {
      if (!(await this.lives(other))) return
      const given = answer('given', other, GIVE_MS)
      say('give', other)
      await given
    },
    close: () => channel.close(),
  }
}
