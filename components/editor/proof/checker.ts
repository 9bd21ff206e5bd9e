import type { Node } from '@tiptap/pm/model'
import type { Block } from '@/domain/content/nodes'
import type { ProofHouse } from '@/domain/proofreading/house'
import type { Answer, Fields, Question } from './memory'
import type { ToWorker } from './proof-worker'

export type Checker = {
  /** Has a text read; the answer names the number that this returns. */
  ask(doc: Node, fields: Fields): number
  close(): void
}

type Reader = { put(question: Question): void; close(): void }

/**
 * Reads texts away from where one types. Blocks never change, they are replaced: each gets a number once, and only those
 * that the reader has not got are sent.
 */
export function createChecker(house: ProofHouse, onAnswer: (answer: Answer) => void): Checker {
  const numbers = new WeakMap<Node, number>()
  let count = 0
  let seq = 0
  let there = new Set<number>()
  const reader = openReader(house, onAnswer)

  function numberOf(block: Node): number {
    const known = numbers.get(block)
    if (known !== undefined) return known
    numbers.set(block, (count += 1))
    return count
  }

  return {
    ask(doc, fields) {
      const order: number[] = []
      const blocks: Question['blocks'] = []
      const now = new Set<number>()
      doc.forEach((block) => {
        const number = numberOf(block)
        order.push(number)
        // The editor may hold one block twice (a copy within the text).
        if (!there.has(number) && !now.has(number)) blocks.push([number, plain(block)])
        now.add(number)
      })
      there = now
      reader.put({ seq: (seq += 1), fields, order, blocks })
      return seq
    },
    close: () => reader.close(),
  }
}

// ProseMirror's own objects have no prototype: worker and rules get plain ones.
function plain(block: Node): Block {
  return JSON.parse(JSON.stringify(block)) as Block
}

function openReader(house: ProofHouse, onAnswer: (answer: Answer) => void): Reader {
  let worker: Worker
  try {
    worker = new Worker(new URL('./proof-worker.ts', import.meta.url), { type: 'module' })
  } catch {
    return readHere(house, onAnswer)
  }
  const say = (message: ToWorker) => worker.postMessage(message)
  let asked: Question[] = []
  let instead: Reader | null = null
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    asked = []
    onAnswer(data)
  })
  // One that cannot be loaded (a policy, an old browser) is replaced by reading here.
  worker.addEventListener('error', () => {
    if (instead) return
    instead = readHere(house, onAnswer)
    for (const question of asked) instead.put(question)
  })
  say({ house })
  return {
    put(question) {
      if (instead) return instead.put(question)
      asked.push(question)
      say({ question })
    },
    close() {
      worker.terminate()
      instead?.close()
    },
  }
}

const AT_ONCE = 25

/** Reads on the page's own thread, a few blocks at a time, so that typing goes between. */
function readHere(house: ProofHouse, onAnswer: (answer: Answer) => void): Reader {
  let open = true
  let work = import('./memory').then(({ createMemory }) => createMemory(house))
  return {
    put(question) {
      work = work.then(async (memory) => {
        for (let i = 0; i < question.blocks.length && open; i += AT_ONCE) {
          for (const [number, block] of question.blocks.slice(i, i + AT_ONCE)) memory.keep(number, block)
          await new Promise((resolve) => setTimeout(resolve))
        }
        if (open) onAnswer(memory.answer(question))
        return memory
      })
    },
    close() {
      open = false
    },
  }
}
