import type { RuleCases } from '../cases/case'

export const blanksCases: RuleCases = {
  rule: 'blanks',
  faults: [
    { text: 'Bí thư Đảng ủy xã⟦  ⟧phát biểu khai mạc.', fix: ' ' },
    { text: 'Hội nghị⟦ \u00a0⟧đã thông qua⟦\u00a0\u00a0\u00a0⟧nghị quyết.', fix: ' ' },
    { text: 'Kinh phí⟦\u2003\u2009⟧do tỉnh cấp.', fix: ' ' },
    { text: 'Nơi nhận:⟦\t\t⟧Văn phòng', fix: ' ' },
    { text: '⟦   ⟧Sáng nay, đoàn lên đường.⟦  ⟧', fix: '' },
    { text: 'Dòng thứ nhất⟦  ⟧\nDòng thứ hai', fix: '' },
    { text: { title: 'Tổng kết⟦  ⟧năm học' }, fix: ' ' },
    { text: { picture: 'a', caption: 'Quang cảnh⟦  ⟧buổi lễ', alt: 'Hội trường⟦  ⟧đông người' }, fix: ' ' },
    { text: { cell: 'Xã⟦  ⟧Tây An' }, fix: ' ' },
  ],
  clean: ['Một khoảng trắng là đủ.', 'Dòng thứ nhất\nDòng thứ hai', '', 'Họ tên: Lò Văn Chẩn\nChức vụ: Trưởng thôn'],
}
