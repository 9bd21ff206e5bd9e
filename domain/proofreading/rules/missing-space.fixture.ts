import type { RuleCases } from '../cases/case'

export const missingSpaceCases: RuleCases = {
  rule: 'missing-space',
  faults: [
    { text: 'Ban Chấp hành Trung ương (khóa XIII⟦)⟧về nông thôn mới.', fix: ') ' },
    { text: 'Cán bộ⟦,⟧đảng viên⟦;⟧hội viên các đoàn thể.', fix: [', ', '; '] },
    { text: 'Kinh tế tiếp tục phát triển⟦.⟧Trong đó, nông nghiệp tăng khá.', fix: '. ' },
    { text: 'Đời sống Nhân dân được nâng lên⟦.⟧Đồng thời, an ninh được giữ vững.', fix: '. ' },
    { text: 'theo điểm a⟦,⟧b khoản 2', fix: ', ' },
    { text: 'Nhiệm kỳ 2020-2025⟦.⟧Đại hội đã bầu ban chấp hành.', fix: '. ', missed: true },
    { text: 'Đoàn do Ủy ban nhân dân tỉnh⟦.⟧TP cử đi.', fix: '. ', missed: true },
  ],
  clean: [
    'Thu ngân sách đạt 1.234,5 tỷ đồng.',
    'Đoàn làm việc tại TP.Quy Nhơn và TP.HCM.',
    'PGS.TS Nguyễn Văn Hiển và GS.TSKH Trần Đình Hợi cùng dự.',
    'Nơi nhận: như trên, lưu văn phòng./.',
    'Có cam, quýt, bưởi, v.v. Nhà nào cũng có vườn.',
    'Xem tại https://vidu.gov.vn/tin,tuc;moi/a)b hoặc www.vidu.vn.',
    'Gửi về hop.thu@vidu.gov.vn; hoặc vanphong@vidu.gov.vn.',
    'ThS.BS Y Thông Niê phụ trách.',
    'Tuyến ĐT.741 và QL.19 đã thông xe.',
    'Xe chở 2,5m3 cát; ngập sâu 0,7m.',
    'Dịch cúm A(H1N1)pdm09 đã được khống chế.',
    'Phần mềm Node.Js và tệp bao-cao.Docx',
    'a) Nội dung; b) Hình thức.',
    'Hội nghị diễn ra tại tp.Pleiku.',
  ],
}
