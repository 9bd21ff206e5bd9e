import { buttonClass } from '@/components/ui/button'
import { comparePageWords } from '@/domain/words/versions'

type Option = { id: string; name: string }
type Props = { from: string; to: string; options: Option[] }

/** Which two versions are compared; a form like any other, so that it works before the scripts do. */
export function ChooseVersions({ from, to, options }: Props) {
  return (
    <form method="get" className="grid items-end gap-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]">
      <Choice name="tu" label={comparePageWords.older} value={from} options={options} />
      <Choice name="den" label={comparePageWords.newer} value={to} options={options} />
      <button type="submit" className={buttonClass()}>
        {comparePageWords.choose}
      </button>
    </form>
  )
}

function Choice({ name, label, value, options }: { name: string; label: string; value: string; options: Option[] }) {
  return (
    <label className="block min-w-0 text-sm">
      <span className="font-semibold">{label}</span>
      <select
        key={value}
        name={name}
        defaultValue={value}
        className="mt-1 block min-h-10 w-full min-w-0 rounded-lg border border-line-strong bg-surface px-3 py-2"
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  )
}
