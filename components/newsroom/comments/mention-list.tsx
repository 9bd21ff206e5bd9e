import { commentWords as words } from '@/domain/words/comments'
import type { Mention } from './use-mention'

/** The colleagues that may be meant. The focus stays in the field; arrows and Enter choose, or a press. */
export function MentionList({ id, mention: { open, found, index, pick } }: { id: string; mention: Mention }) {
  return (
    <>
      <p role="status" className="sr-only">
        {open ? words.peopleFound(found.length) : ''}
      </p>
      {open && (
        <div className="absolute inset-x-0 z-20 -mt-1 overflow-hidden rounded-lg border border-line-strong bg-surface text-sm shadow-lg">
          {found.length === 0 && <p className="px-3 py-2 text-ink-faint">{words.peopleFound(0)}</p>}
          <ul id={id} role="listbox" aria-label={words.people}>
            {found.map((person, i) => (
              // The keys are the field's, which says which of these is meant.
              <li
                key={person.id}
                id={`${id}-${i}`}
                role="option"
                aria-selected={i === index}
                className={`min-h-9 cursor-pointer px-3 py-1.5 ${i === index ? 'bg-accent-soft font-semibold' : 'hover:bg-wash'}`}
                onPointerDown={(event) => {
                  event.preventDefault()
                  pick(person)
                }}
              >
                {person.name}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
