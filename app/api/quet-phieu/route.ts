import { takeFile } from '@/app/api/_parts/take-file'
import { keepScan, SCAN_BYTES } from '@/server/approvals/keep-scan'
import { Invalid } from '@/server/errors'

/** Takes in the scan of a signed sheet. Answers `{ fileId, name }`, for the approval that is put down with it. */
export function POST(request: Request): Promise<Response> {
  return takeFile(request, { bytes: SCAN_BYTES, tooLarge: new Invalid('scan.too_large') }, ({ actor, ...sent }) => keepScan(actor, sent))
}
