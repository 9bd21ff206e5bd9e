import type { ProofHouse } from '@/domain/proofreading/house'
import { createMemory, type Question } from './memory'

/** What is said to the worker: the office's house once, then texts. */
export type ToWorker = { house: ProofHouse } | { question: Question }

let memory: ReturnType<typeof createMemory> | null = null

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('house' in data) memory = createMemory(data.house)
  else if (memory) postMessage(memory.answer(data.question))
})
