import type { RuleCases } from '../cases/case'
import type { Term } from '../house'

const list = (...terms: Partial<Term>[]) => ({
  terms: terms.map((term, i) => ({ id: String(i), wrong: '', right: '', from: null, to: null, note: '', ...term })),
})
const merged = list({ wrong: 'Sở Nông nghiệp', right: 'Sở Nông nghiệp và Môi trường', from: '2025-03-01' })
const people = list({ wrong: 'nhân dân', right: 'Nhân dân', note: 'viết hoa khi chỉ Nhân dân Việt Nam' })

export const termCases: RuleCases = {
  rule: 'term',
  faults: [
    { text: 'Theo ⟦Sở Nông nghiệp⟧, vụ này được mùa.', fix: 'Sở Nông nghiệp và Môi trường', house: merged },
    { text: 'Theo ⟦Sở\u00a0Nông nghiệp⟧; Sở Nông nghiệp và Môi trường', fix: 'Sở Nông nghiệp và Môi trường', house: merged },
    { text: 'lòng tin của ⟦nhân dân⟧ được củng cố', fix: 'Nhân dân', house: people },
    { text: 'huyện ủy và ⟦UBND huyện⟧', fix: 'UBND xã', house: list({ wrong: 'UBND huyện', right: 'UBND xã', to: '2026-11-24' }) },
    { text: { title: '⟦Bí thư huyện ủy⟧ tiếp dân' }, fix: 'Bí thư Huyện ủy', house: list({ wrong: 'Bí thư huyện ủy', right: 'Bí thư Huyện ủy' }) },
  ],
  clean: [
    { clean: 'Sở Nông nghiệp và Môi trường báo cáo.', house: merged },
    { clean: 'Sở Nông nghiệp báo cáo.', house: list({ wrong: 'Sở Nông nghiệp', right: 'Sở khác', from: '2026-11-25' }) },
    { clean: 'Sở Nông nghiệp báo cáo.', house: list({ wrong: 'Sở Nông nghiệp', right: 'Sở khác', to: '2026-11-23' }) },
    { clean: 'Nhân dân các dân tộc', house: people },
    { clean: 'Ông nói: “Có nhân dân là có tất cả”.', house: people },
    { clean: { quotation: 'Có nhân dân là có tất cả.' }, house: people },
    { clean: 'Chữ nào cũng được.', house: list({ wrong: '', right: 'x' }) },
  ],
}
