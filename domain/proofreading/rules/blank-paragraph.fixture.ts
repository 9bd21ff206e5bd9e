import type { RuleCases } from '../cases/case'

export const blankParagraphCases: RuleCases = {
  rule: 'blank-paragraph',
  faults: [
    { text: ['Đoạn trước.', '⟦\u00a0⟧', 'Đoạn sau.'], fix: '' },
    { text: ['Đoạn trước.', '⟦   ⟧', '⟦\u00a0 \u00a0⟧'], fix: '' },
    { text: ['Đoạn trước.', '⟦\n⟧'], fix: '' },
    { text: [{ heading: 2, text: '⟦ ⟧' }, 'Đoạn sau.'], fix: '' },
    { text: [{ quotation: '⟦\u00a0⟧' }], fix: '' },
    { text: [{ item: '⟦\u00a0⟧' }], fix: '' },
  ],
  clean: ['', ['Đoạn cuối.', ''], { cell: '\u00a0' }, { picture: 'a', caption: '' }, 'x'],
}
