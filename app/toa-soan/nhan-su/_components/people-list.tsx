import Link from 'next/link'
import { Badge } from '@/components/ui/badge'
import { peopleWords as words } from '@/domain/words/people'
import type { PersonLine } from '@/server/newsroom/list-people'
import { GrantChip } from './grant-chip'

/** Everyone, by given name; the whole line leads to the person's page. */
export function PeopleList({ people }: { people: PersonLine[] }) {
  return (
    <ul className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-surface">
      {people.map((person) => (
        <li key={person.id} className="relative px-5 py-4 hover:bg-wash">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
            <Link
              href={`/toa-soan/nhan-su/${person.id}`}
              className={`font-semibold after:absolute after:inset-0 hover:underline ${person.disabled ? 'text-ink-faint' : 'text-ink'}`}
            >
              {person.name}
            </Link>
            {person.disabled && <Badge tone="gone">{words.disabled}</Badge>}
            {!person.disabled && person.mustChangePassword && <Badge tone="wait">{words.firstPassword}</Badge>}
          </div>
          <p className="text-sm break-words text-ink-faint">{[person.email, person.office].filter(Boolean).join(' · ')}</p>
          <p className="mt-2 flex flex-wrap gap-1.5">
            {person.grants.map((grant) => (
              <GrantChip key={`${grant.role}:${grant.sectionId}`} {...grant} />
            ))}
            {person.grants.length === 0 && <span className="text-sm text-ink-faint">{words.noRoles}</span>}
          </p>
        </li>
      ))}
    </ul>
  )
}
