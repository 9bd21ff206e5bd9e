import type { RuleCases } from '../cases/case'

export const hyphenCases: RuleCases = {
  rule: 'hyphen',
  faults: [
    { text: 'Phát triển kinh tế⟦- ⟧xã hội của huyện.', fix: ' - ' },
    { text: 'Phát triển kinh tế⟦ -⟧xã hội của huyện.', fix: ' - ' },
    { text: 'các tổ chức chính trị⟦– ⟧xã hội', fix: ' – ' },
    { text: 'Đồng chí Y Thông⟦- ⟧Bí thư Đảng ủy', fix: ' - ' },
    { text: 'giai đoạn 2021⟦- ⟧2025 và 2026⟦ -⟧2030', fix: '-' },
    { text: 'từ 7h⟦- ⟧8h30', fix: '-' },
    { text: 'dịch Covid⟦- ⟧19', fix: '-' },
    { text: 'Tin, ảnh: Hà My⟦ -⟧Thanh Tùng', fix: ' - ' },
    { text: 'chi bộ “bốn tốt”⟦- ⟧mô hình hay', fix: ' - ' },
  ],
  clean: [
    'các tổ chức chính trị - xã hội',
    'giai đoạn 2021-2025, ngày 22-7, số 25-NQ/TW',
    'Nhiệt độ xuống -5 độ ở vùng cao.',
    '- Củng cố tổ chức đảng.\n- Chăm lo đời sống.',
    '-Củng cố tổ chức đảng.',
    'II- Mục tiêu',
    '1- Nội dung thứ nhất\n2.1- Nội dung thứ hai\na- Phương án một',
    'gồm: a- tổ chức; b- cán bộ; c- kiểm tra',
    'gồm: -Củng cố tổ chức; -Chăm lo đời sống.',
    'xếp loại A- và cần máu nhóm O- gấp',
    'tàu Bình Định 01 – 02',
    'Bác kể chuyện Xta-lin-grát và cây pơ-mu cổ thụ.',
    'đường dây Pleiku - Quy Nhơn',
    'Nghe xong ông lặng đi -',
    'https://vidu.vn/kinh-te- xem thêm',
  ],
}
