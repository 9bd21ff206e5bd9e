import type { RuleCases } from '../cases/case'

// 29/8/2023 was a Tuesday, 5/2/2024 a Monday, 1/1/2023 a Sunday, 20/11/2026 is a Friday.
export const weekdayCases: RuleCases = {
  rule: 'weekday',
  faults: [
    { text: 'Sáng ⟦thứ tư⟧, ngày 29/8/2023, hội nghị khai mạc.', fix: 'thứ ba' },
    { text: '⟦Thứ Ba⟧ (5-2-2024), đoàn lên đường.', fix: 'Thứ Hai' },
    { text: 'Vào ⟦thứ bảy⟧ 1/1/2023', fix: 'chủ nhật' },
    { text: '⟦Chủ nhật⟧, ngày 5 tháng 2 năm 2024', fix: 'Thứ hai' },
    { text: 'Chiều ⟦thứ 4⟧ (29/08/2023)', fix: 'thứ 3' },
    { text: 'Lịch: ⟦Thứ năm⟧, ngày 20/11/2026', fix: 'Thứ sáu' },
    { text: '⟦THỨ HAI⟧, NGÀY 29/8/2023', fix: 'THỨ BA' },
    { text: 'Phiên họp ⟦Thứ Tư⟧ (29/8/2023)', fix: 'Thứ Ba', missed: true },
  ],
  clean: [
    'Sáng thứ ba, ngày 29/8/2023, hội nghị khai mạc.',
    'Thứ Hai (5-2-2024), chủ nhật 1/1/2023, Thứ sáu, ngày 20 tháng 11 năm 2026.',
    'Phiên họp lần thứ hai, ngày 29/8/2023, đã bàn về thu hút đầu tư.',
    'Kỳ họp thứ 5 (29/8/2023) đã thông qua nghị quyết.',
    'Thứ nhất, ngày 29/8/2023 xã họp. Thứ hai, ngày 30/8/2023 huyện họp.',
    'Thứ bảy, ngày 22-7, nhà văn hóa mở cửa.',
    'Thứ ba 29/08/2023 13:49',
    'Giải thứ ba, ngày 5/2/2024, thuộc về đội Phú Vinh.',
  ],
}
