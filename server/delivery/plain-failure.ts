import type { ServerResponse } from 'node:http'
import { errorPage } from './error-page'

/**
 * Puts a page of the door's own in the place of a failed one. What Next sends when a page throws is an empty document that
 * a script would fill: a reader may have none, and the reference would not be the one in the log. To be called before
 * anything is written; whatever sets a status of 500 or more and HTML is replaced.
 */
export function replaceFailures(response: ServerResponse, requestId: string): void {
  const send = response.writeHead.bind(response)
  const write = response.write.bind(response)
  const end = response.end.bind(response)
  let replaced = false

  response.writeHead = (status: number, ...rest: unknown[]) => {
    const type = String(response.getHeader('content-type') ?? '')
    replaced = status >= 500 && type.startsWith('text/html')
    if (!replaced) return Reflect.apply(send, response, [status, ...rest])
    for (const name of ['content-length', 'content-encoding', 'transfer-encoding', 'etag', 'link']) response.removeHeader(name)
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.setHeader('cache-control', 'no-store')
    return send(status)
  }
  response.write = (...given: unknown[]) => {
    headFirst()
    return replaced || Reflect.apply(write, response, given)
  }
  response.end = (...given: unknown[]) => {
    headFirst()
    return replaced ? end(errorPage(requestId)) : Reflect.apply(end, response, given)
  }

  // The head would otherwise be made in the middle of the first write, when it is too late to stop that.
  function headFirst(): void {
    if (!response.headersSent && response.statusCode >= 500) response.writeHead(response.statusCode)
  }
}
