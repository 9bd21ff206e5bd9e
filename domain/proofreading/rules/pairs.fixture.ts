import type { RuleCases } from '../cases/case'

export const pairsCases: RuleCases = {
  rule: 'pairs',
  faults: [
    { text: 'phong trào ⟦“⟧Dân vận khéo được triển khai', fix: null },
    { text: 'phong trào Dân vận khéo⟦”⟧ được triển khai', fix: null },
    { text: 'Nghị quyết của Trung ương ⟦(⟧khóa XIII về nông thôn', fix: null },
    { text: 'Nghị quyết của Trung ương khóa XIII⟦)⟧ về nông thôn', fix: null },
    { text: 'theo tài liệu ⟦[⟧12 đã dẫn', fix: null },
    { text: 'phong trào ⟦"⟧Dân vận khéo được triển khai', fix: null },
    { text: ['Ông kể: ⟦“⟧Hồi ấy khó lắm.', { heading: 2, text: 'Chuyện nay' }, 'Nay đã khác.'], fix: null },
    { text: [{ title: 'Xã Phú Vinh ⟦“⟧đổi áo' }, 'Đoạn đầu.'], fix: null },
  ],
  clean: [
    'phong trào “Dân vận khéo” (năm 2024) [1]',
    'Ksor H’Nga và H’Hen Niê dự lễ.',
    'a) Về tổ chức; b) Về cán bộ; 1) Nội dung; iv) Hình thức; 2.1) Kinh phí',
    'theo điểm a) khoản 1) Điều 5 (sửa đổi)',
    '(theo mục a) và mục 1.2) của kế hoạch)',
    '(i) rà soát; (ii) bổ sung',
    'Các nội dung 1) tổ chức 2) cán bộ 3) kiểm tra',
    '1) Tổ chức',
    ['Ông kể: “Hồi ấy khó lắm.', '“Nay đã khác.', '“Thế là mừng”.'],
    ['Ông kể: “Hồi ấy khó lắm.', 'Nay đã khác”.', 'Ông cười.'],
    ['“Hồi ấy khó lắm.', 'Cả làng “chạy ăn” từng bữa.', 'Nay đã khác”, ông kể.'],
    ['“Thứ nhất là học.', 'Thứ hai là làm.', 'Thứ ba là nêu gương”.'],
    'Ông bảo: “Cụ dạy “dân là gốc” từ lâu”.',
    { quotation: '“Dân vận khéo thì việc gì cũng thành công”.' },
    'Màn hình 42" và đoạn ống phi 21"',
  ],
}
