import { noticeKinds, type NoticeKind, type NoticeRoom } from '@/domain/words/notices'

type About = { kind: string; articleId: string | null; caseId?: string | null }

const TABS: Partial<Record<NoticeRoom, string>> = { comments: '?the=binh-luan', proof: '?the=soat-loi', approved: '/ban-duyet' }

/** Whether the house knows this kind; an inbox may still hold one that a former release wrote. */
export function isNoticeKind(kind: string): kind is NoticeKind {
  return Object.hasOwn(noticeKinds, kind)
}

/**
 * The newsroom address that a notice leads to, null where there is nothing to open. A passage that one was asked about
 * comes before its article, which may not be one's to see.
 */
export function noticePlace({ kind, articleId, caseId }: About): string | null {
  const room = isNoticeKind(kind) ? noticeKinds[kind].leadsTo : undefined
  if (room === 'delegations') return '/toa-soan/uy-quyen'
  if (caseId) return `/toa-soan/bi-mat/${caseId}`
  if (!articleId) return null
  return `/toa-soan/bai-viet/${articleId}${room ? (TABS[room] ?? '') : ''}`
}
