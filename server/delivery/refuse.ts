import type { IncomingMessage } from 'node:http'
import { deliveryWords } from '@/domain/words/delivery'
import type { SiteAddress } from './site-address'

/** Why a request does not get past the door. */
export type Refusal = { status: number; code: string; message: string }

const MEGABYTE = 1024 * 1024
// Uploads carry the file itself, 25 MB at most as everywhere; everything else is text.
const UPLOADS = { paths: ['/api/tai-anh', '/api/nhap-word', '/api/quet-phieu'], megabytes: 25 }
const TEXT_MEGABYTES = 4

const READS = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Whether a method asks for something without changing anything. */
export function isRead(method: string | undefined): boolean {
  return READS.has(method ?? '')
}

/**
 * What is wrong with a request that wants to change something, or null. It must come from a page of the site itself (a
 * missing Origin counts as foreign: browsers always send one here), say its length beforehand, and not be too long.
 */
export function refusalOf(request: IncomingMessage, site: SiteAddress): Refusal | null {
  if (isRead(request.method)) return null
  const { origin } = request.headers
  if (origin === undefined || !site.origins.has(origin)) {
    return { status: 403, code: 'origin.foreign', message: deliveryWords.foreignOrigin }
  }
  if (request.headers['transfer-encoding'] !== undefined) {
    return { status: 411, code: 'request.no_length', message: deliveryWords.noLength }
  }
  const limit = UPLOADS.paths.includes(request.url?.split('?')[0] ?? '') ? UPLOADS.megabytes : TEXT_MEGABYTES
  const length = Number(request.headers['content-length'] ?? 0)
  if (length <= limit * MEGABYTE) return null
  return { status: 413, code: 'request.too_large', message: deliveryWords.tooLarge(limit) }
}
