import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { PageContext } from '@/server/reading/page-context'
import type { SiteAddress } from './site-address'

type Headers = Record<string, string>

/**
 * The headers of every answer. Next writes its data into inline scripts, so scripts of the page itself are still allowed;
 * nothing else may run, frame the site or take its forms.
 */
export function securityHeaders(site: SiteAddress, dev: boolean): Headers {
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'unsafe-inline'${dev ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    `connect-src 'self'${dev ? ' ws:' : ''}`,
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ]
  return {
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
    ...(site.protocol === 'https' ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  }
}

type Rest = OutgoingHttpHeaders | OutgoingHttpHeader[]

/**
 * Lets the door have the last word on an answer's head, at the moment it is sent: by then the page has rendered and has
 * named its status and tags. A header that the answer already has is left alone.
 */
export function finishHead(response: ServerResponse, page: PageContext, common: Headers): void {
  const send = response.writeHead.bind(response)
  response.writeHead = (status: number, second?: string | Rest, third?: Rest) => {
    const given = typeof second === 'object' ? second : third
    const reason = typeof second === 'string' ? second : undefined
    response.removeHeader('x-powered-by')
    for (const [name, value] of page.headers ?? []) response.setHeader(name, value)
    for (const [name, value] of Object.entries(common)) {
      if (!response.hasHeader(name)) response.setHeader(name, page.mayBeFramed ? framedByUs(value) : value)
    }
    response.setHeader('x-request-id', page.requestId)
    if (page.tags.size > 0 && !isPrivate(page)) response.setHeader('surrogate-key', [...page.tags].join(' '))
    // A page that failed after asking for a status keeps Next's.
    const final = page.status !== undefined && status < 300 ? page.status : status
    const standing = reason !== undefined && final === status
    return standing ? send(final, reason, given) : send(final, given)
  }
}

function isPrivate({ headers }: PageContext): boolean {
  return headers?.get('cache-control')?.includes('no-store') ?? false
}

function framedByUs(policy: string): string {
  return policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'")
}
