import type { RuleCases } from '../cases/case'

export const dateCases: RuleCases = {
  rule: 'date',
  faults: [
    { text: 'Ngày ⟦31/4/2024⟧, hội nghị khai mạc.', fix: null },
    { text: 'Từ ngày ⟦30/2⟧ đến ngày 15/3', fix: null },
    { text: 'ngày ⟦29/02/2023⟧ và ngày ⟦29-2-2023⟧', fix: null },
    { text: 'Ngày ⟦31 tháng 6 năm 2025⟧, ngày ⟦30 tháng 2⟧', fix: null },
    { text: 'Sáng ngày ⟦15/13⟧, đoàn công tác lên đường.', fix: null },
    { text: 'Trong tháng ⟦13/2024⟧ và tháng ⟦0 năm 2024⟧', fix: null },
    { text: 'Sinh ngày ⟦32/01/1970⟧; ngày ⟦00/5/1970⟧', fix: null },
    { text: 'từ ngày 25-⟦31/4⟧; các ngày 29, 30 và ⟦31 tháng 9⟧', fix: null },
    { text: 'từ 01/4/2024-⟦31/4/2024⟧', fix: null },
    { text: 'Sáng ⟦31/4⟧, đoàn lên đường; chiều ⟦30-2⟧ về.', fix: null },
    { text: 'Lễ hội (⟦31/4⟧) đông vui.', fix: null, missed: true },
  ],
  clean: [
    'ngày 29/2/2024, ngày 28-2-2023, ngày 31 tháng 12 năm 2025, ngày 29/2',
    'đạt 15/20 chỉ tiêu, 31/40 hộ, 30/2 hộ; tỷ lệ 3/4; bình quân mỗi ngày 15/20 ca',
    'Nghị quyết số 25-NQ/TW, Nghị định số 30/2024/NĐ-CP, Quyết định số 31/4/QĐ',
    'lương tháng 13 năm 2024, thưởng tháng 13/2024',
    'Lúc 14g30 ngày 5/6, 7 giờ 30 phút ngày 31/8',
    'ngày 20-25 hằng tháng; ngày 5-6 tháng 4; ngày 25-30/4; ngày 28-30/4/2024',
    'Lễ hội mở ngày 30 tháng 2 âm lịch; ngày 30/2 (âm lịch); mùng 10 tháng 3',
    'trong 3 ngày 12/20 hộ đã ký; 24/24 giờ; số 31/04/2024',
    'phiên bản 1.13.2024, mục 5.13.2',
    'giai đoạn 2021-2025, nhiệm kỳ 2025-2030, năm 2020 - 2021',
  ],
}
