import { when } from '@/components/newsroom/when'
import { Button } from '@/components/ui/button'
import { shortDateTime } from '@/domain/language/dates'
import type { PreviewLine } from '@/domain/previews/link-schemas'
import { previewWords as words } from '@/domain/words/previews'

type Props = { links: PreviewLine[]; zone: string; onRevoke(id: string): void }

/** The links that were made: for whom, of which text, until when, how often opened. */
export function PreviewList({ links, zone, onRevoke }: Props) {
  return (
    <section aria-labelledby="cac-lien-ket">
      <h3 id="cac-lien-ket" className="font-bold">
        {words.list}
      </h3>
      {links.length === 0 ? (
        <p className="mt-1 text-sm text-ink-faint">{words.none}</p>
      ) : (
        <ul className="mt-2 divide-y divide-line rounded-lg border border-line text-sm">
          {links.map((link) => (
            <li key={link.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-3 py-2.5">
              <Facts link={link} zone={zone} />
              {link.mayRevoke && (
                <Button look="danger" className="min-h-9 py-1" aria-label={words.revokeOf(link.note)} onClick={() => onRevoke(link.id)}>
                  {words.revoke}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Facts({ link, zone }: { link: PreviewLine; zone: string }) {
  const now = new Date()
  const at = (iso: string) => when(new Date(iso), now, zone)
  const until = shortDateTime(new Date(link.expiresAt), zone)
  const state = {
    living: words.expires(until),
    expired: words.expired(until),
    revoked: words.revoked(at(link.revokedAt ?? link.expiresAt)),
  }[link.state]
  return (
    <div className={`min-w-0 flex-1 basis-64 ${link.state === 'living' ? '' : 'text-ink-faint'}`}>
      <p className="font-semibold break-words">{link.note || words.noNote}</p>
      <p>
        {link.revision === null ? words.pinnedText(at(link.at)) : words.pinnedRevision(link.revision)} · {words.by(link.by, at(link.at))}
      </p>
      <p>
        {state} · {link.openedAt ? words.opened(link.openings, at(link.openedAt)) : words.neverOpened}
      </p>
    </div>
  )
}
