import type { RuleCases } from '../cases/case'

export const samePictureCases: RuleCases = {
  rule: 'same-picture',
  faults: [
    { text: [{ picture: 'a', caption: 'Toàn cảnh' }, 'Lời văn.', { picture: 'a', caption: '⟦Đại biểu dự lễ⟧' }], fix: null },
    { text: [{ picture: 'a', caption: '' }, { picture: 'b', caption: '' }, { picture: 'b', caption: '⟦⟧' }, { picture: 'a', caption: '⟦Lần nữa⟧' }], fix: null },
  ],
  clean: [[{ picture: 'a', caption: 'Toàn cảnh' }, { picture: 'b', caption: 'Toàn cảnh' }]],
}
