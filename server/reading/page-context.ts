import { AsyncLocalStorage } from 'node:async_hooks'

/** What is learned about an answer while its page renders; made by the door, one for each request. */
export type PageContext = {
  requestId: string
  /** What the page is made of (server/cache-tags): becomes its Surrogate-Key. */
  tags: Set<string>
  /** The status that the page asks for where Next has none to offer, such as 410. */
  status?: number
  /** Headers that the page asks for; they go before the house's own. */
  headers?: Map<string, string>
  /** A page of the site itself may show this one in a frame. */
  mayBeFramed?: boolean
  /** Answers that several parts of one page share. */
  memo: Map<string, Promise<unknown>>
}

// The door and Next's bundle are one process but two module graphs: they meet on globalThis.
const KEY = Symbol.for('toa-soan.page')
const shared = globalThis as { [KEY]?: AsyncLocalStorage<PageContext> }
const storage = (shared[KEY] ??= new AsyncLocalStorage<PageContext>())

/** Runs one request; what happens inside, however deep, writes into `context`. */
export function inPage<T>(context: PageContext, work: () => T): T {
  return storage.run(context, work)
}

/** An empty context. */
export function newPageContext(requestId: string): PageContext {
  return { requestId, tags: new Set(), memo: new Map() }
}

/** Names what the page being rendered depends on. Outside a page it does nothing. */
export function dependsOn(...tags: string[]): void {
  const page = storage.getStore()
  for (const tag of tags) page?.tags.add(tag)
}

/** Asks the door for this status, whatever Next sends. */
export function answerWith(status: number): void {
  const page = storage.getStore()
  if (page) page.status = status
}

const PRIVATE = Object.entries({
  'cache-control': 'private, no-store',
  'x-robots-tag': 'noindex, nofollow, noarchive',
  'referrer-policy': 'no-referrer',
})

/**
 * For a page that is for who asked alone: nobody keeps it, no search engine takes it up, no address it leads to is told
 * where one came from. It names no tags either, so that no cache takes it for a reader's page.
 */
export function answerPrivately(): void {
  const page = storage.getStore()
  if (page) page.headers = new Map([...(page.headers ?? []), ...PRIVATE])
}

/** Lets the page stand in a frame of the site's own. */
export function allowOwnFrame(): void {
  const page = storage.getStore()
  if (page) page.mayBeFramed = true
}

/** Loads once for each page what several of its parts need. Outside a page it loads every time. */
export function oncePerPage<T>(key: string, load: () => Promise<T>): Promise<T> {
  const memo = storage.getStore()?.memo
  const known = memo?.get(key) as Promise<T> | undefined
  if (known) return known
  const loading = load()
  memo?.set(key, loading)
  return loading
}
