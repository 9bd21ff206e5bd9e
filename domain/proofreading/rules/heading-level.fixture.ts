import type { RuleCases } from '../cases/case'

export const headingLevelCases: RuleCases = {
  rule: 'heading-level',
  faults: [
    { text: ['Mở bài.', { heading: 3, text: '⟦Kết quả⟧' }, 'Lời văn.'], fix: null },
    { text: [{ heading: 3, text: '⟦Kết quả⟧' }, { heading: 3, text: 'Hạn chế' }, { heading: 2, text: 'Nhiệm vụ' }], fix: null },
  ],
  clean: [
    [{ heading: 2, text: 'Kết quả' }, { heading: 3, text: 'Về kinh tế' }, { heading: 3, text: 'Về văn hóa' }, { heading: 2, text: 'Hạn chế' }],
    'Bài không có tiêu đề mục.',
  ],
}
