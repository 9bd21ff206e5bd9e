import type { RuleCases } from '../cases/case'

// Invented numbers.
export const bankAccountCases: RuleCases = {
  rule: 'bank-account',
  faults: [
    { text: 'Ủng hộ qua số tài khoản ⟦4300201009999⟧ tại ngân hàng.', fix: null },
    { text: 'STK: ⟦0071 0009 12345⟧ mở tại chi nhánh tỉnh', fix: null },
    { text: 'tài khoản số ⟦3713.0.1234567⟧, Kho bạc Nhà nước', fix: null },
    { text: 'số tài khoản ⟦052085001234⟧ của quỹ', fix: null },
    { text: 'chuyển vào ⟦4300201009998⟧ (BIDV)', fix: null, missed: true },
  ],
  clean: [
    'Tài khoản của quỹ đã nhận 250.000.000 đồng.',
    'Mở 12.500 tài khoản định danh; tài khoản 112, 331',
    'Nghị định số 52/2024/NĐ-CP về mở tài khoản; ngày 15/5/2024',
    'Quỹ có 1.250.000.000 đồng trong tài khoản.',
  ],
}
