import type { Role } from '@/domain/article/actor'
import { adminWords, roleWords } from '@/domain/words/admin'

/** A role of a person, with the section it is for. */
export function GrantChip({ role, sectionName }: { role: Role; sectionName: string | null }) {
  const look = role === 'admin' ? 'bg-accent-soft text-accent-ink' : 'bg-wash-deep text-ink-soft'
  return (
    <span className={`inline-block rounded-full px-3 py-0.5 text-sm ${look}`}>
      <span className="font-semibold">{roleWords[role]}</span>
      {role !== 'admin' && ` · ${sectionName ?? adminWords.allSections}`}
    </span>
  )
}
