import type { RuleCases } from '../cases/case'

// Invented numbers.
export const telephoneCases: RuleCases = {
  rule: 'telephone',
  faults: [
    { text: 'Liên hệ anh Tình, điện thoại ⟦0905123456⟧.', fix: null },
    { text: 'Số máy ⟦0905.123.456⟧, ⟦0905 123 456⟧, ⟦035-123-4567⟧, ⟦091 234 56 78⟧', fix: null },
    { text: 'Gọi ⟦+84 905 123 456⟧ hoặc ⟦(+84) 905 123 456⟧', fix: null },
    { text: 'Văn phòng: ⟦0256.3822123⟧, ⟦024 3822 1234⟧, ⟦(0256) 3822 123⟧', fix: null },
    { text: 'Đường dây nóng: ⟦1900 1234⟧; tổng đài ⟦18001234⟧', fix: null },
    { text: 'máy lẻ ⟦3822123⟧', fix: null, missed: true },
  ],
  clean: [
    'Gọi 113, 114, 115 hoặc 111 khi cần.',
    'Ngày 05-09-2024 15 hộ; 03.05.2024; 05/09/2024; từ 07-08-2024 25 xã',
    'Kinh phí 905.123.456 đồng; 3.512.345.678 đồng; 0,905 tỷ đồng',
    'giai đoạn 1900 1954 và 1930-1945; năm 1900 có 1200 hộ',
    'Nghị quyết số 25-NQ/TW; tờ bản đồ số 0912; thửa 0356',
    'Mã bưu chính 55000; mã vụ việc 09.0512.34',
  ],
}
