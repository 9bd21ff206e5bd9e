import { overdueMinutes } from '@/domain/article/overdue'
import type { Publicity, Work } from '@/domain/article/workflow'

/** The alarm of an article that missed its hour. */
export function overdueLine(minutes: number): string {
  return `Quá giờ hẹn ${minutes} phút, chưa xuất bản.`
}

/** The alarm of an article that should have left by now. */
export function stillUpLine(minutes: number): string {
  return `Quá giờ hẹn gỡ ${minutes} phút, bài vẫn ở trên trang.`
}

/** Beside the news that an article appeared, when it came late. */
export function lateNote(minutes: number): string {
  return `Bài lên trang muộn ${minutes} phút so với giờ hẹn.`
}

/** The same for an article as it stands; null while it is none. */
export function overdueAlarm({ work, scheduledAt, ...row }: Hours, now: Date): string | null {
  const minutes = work === 'scheduled' ? overdueMinutes(scheduledAt, now) : null
  if (minutes !== null) return overdueLine(minutes)
  const stillUp = row.public === 'live' && row.withdrawAt ? overdueMinutes(row.withdrawAt, now) : null
  return stillUp === null ? null : stillUpLine(stillUp)
}

type Hours = { work: Work | null; scheduledAt: Date | null; public: Publicity; withdrawAt?: Date | null }

export const clockWords = {
  leaves: 'Hẹn gỡ khỏi trang',
  leavesReason: 'Lý do gỡ',
  overdueCount: (n: number) => `${n} bài quá giờ hẹn, chưa xuất bản.`,
  overdueLink: 'Xem lịch xuất bản',
  stillUpCount: (n: number) => `${n} bài quá giờ hẹn gỡ, vẫn ở trên trang.`,
  stillUpLink: 'Xem lịch bài',
  withdrawTime: 'Ngày giờ gỡ bài',
  withdrawLaterText: 'Đến giờ hẹn, bài tự rời trang cùng ảnh. Trước giờ đó bạn có thể bỏ hẹn.',
  withdrawTimeMissing: 'Chọn ngày giờ gỡ bài.',
  changeLeaving: 'Đổi giờ gỡ',
  alsoLeave: 'Hẹn luôn giờ gỡ bài',
  alsoLeaveHint: 'Dành cho thông báo có hạn. Đến giờ đó bài tự rời trang cùng ảnh.',
  officeTime: 'Theo giờ của cơ quan.',
  chosen: (time: string) => `Đã chọn: ${time}, theo giờ của cơ quan.`,
  willAppear: (time: string) => `Bài tự lên trang lúc ${time}.`,
  willLeave: (time: string) => `Bài tự rời trang lúc ${time}.`,
}

/** Sentences for what the clock refuses. */
export const clockErrors = {
  'withdrawal.required': 'Chọn ngày giờ gỡ bài.',
  'withdrawal.too_soon': 'Giờ gỡ bài phải ở sau giờ lên trang.',
  'schedule.gone_by': 'Giờ gỡ đã hẹn đến trước khi bài kịp lên trang. Hẹn giờ lại.',
  'withdrawal.past': 'Giờ gỡ bài phải ở sau lúc này.',
}
