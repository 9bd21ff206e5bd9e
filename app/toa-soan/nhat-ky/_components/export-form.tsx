import { buttonClass } from '@/components/ui/button'
import { filterQuery, type AuditFilters } from '@/domain/audit/filters'
import { auditWords as words } from '@/domain/words/audit'

/** Takes out what is being looked at. Posted, since it leaves an event behind. */
export function ExportForm({ filters }: { filters: AuditFilters }) {
  return (
    <form method="post" action="/toa-soan/nhat-ky/xuat" aria-labelledby="xuat-nhat-ky" className="rounded-xl border border-line bg-surface p-5">
      {[...filterQuery(filters)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p id="xuat-nhat-ky" className="font-semibold">
        {words.export}
      </p>
      <p className="text-sm text-ink-soft">{words.exportHint}</p>
      <p className="mt-3 flex flex-wrap gap-3">
        <button name="dang" value="xlsx" className={buttonClass()}>
          {words.xlsx}
        </button>
        <button name="dang" value="csv" className={buttonClass()}>
          {words.csv}
        </button>
      </p>
    </form>
  )
}
