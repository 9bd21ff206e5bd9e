import type { IncomingMessage } from 'node:http'
import type { SiteAddress } from './site-address'

// Headers with which parts of Next talk to each other; from outside they can only be an attempt (CVE-2025-29927).
const INTERNAL = /^(?:x-middleware-|x-invoke-|x-next-|x-matched-path$|x-now-route-matches$|x-prerender-|x-vercel-|x-action-)/
// Names that proxies tell addresses by: the door knows better.
const FORWARDED = /^(?:forwarded$|x-forwarded-|x-real-ip$|x-original-|x-rewrite-url$|x-host$)/

/**
 * Takes out of a request what only the house itself may say, and says it: which site this is, and from what network
 * address the request came. A Host that is not the site's becomes the site's own.
 */
export function ownHeaders(request: IncomingMessage, site: SiteAddress, requestId: string): void {
  const { headers } = request
  for (const name of Object.keys(headers)) {
    if (INTERNAL.test(name) || FORWARDED.test(name)) delete headers[name]
  }
  if (!site.hosts.has(headers.host?.toLowerCase() ?? '')) headers.host = site.host
  headers['x-forwarded-host'] = headers.host
  headers['x-forwarded-proto'] = site.protocol
  headers['x-forwarded-port'] = site.port
  headers['x-forwarded-for'] = request.socket.remoteAddress ?? ''
  headers['x-request-id'] = requestId
  // A page does not know its own address: signing in leads back to it.
  headers['x-toa-soan-path'] = request.url ?? '/'
}
