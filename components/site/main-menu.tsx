import { siteWords } from '@/domain/words/site'

type Item = { label: string; href: string }
type Props = { items: Item[]; current: string | null }

/** The main menu: in a row where there is room, behind "Danh mục" on a phone. It works without a script. */
export function MainMenu({ items, current }: Props) {
  const all = [{ label: siteWords.home, href: '/' }, ...items]
  return (
    <div className="border-b border-line bg-surface print:hidden">
      <nav aria-label={siteWords.mainMenu} className="frame max-lg:hidden">
        <ul className="flex flex-wrap gap-x-6">
          {all.map((item) => (
            <li key={item.href}>
              <MenuLink item={item} current={current} className="block border-b-3 pt-2.5 pb-2 text-sm" />
            </li>
          ))}
        </ul>
      </nav>
      <details className="group frame lg:hidden">
        <summary className="flex w-fit list-none items-center gap-2.5 py-3 font-semibold [&::-webkit-details-marker]:hidden">
          <span aria-hidden="true" className="grid gap-1">
            <span className="block h-0.5 w-5 bg-current" />
            <span className="block h-0.5 w-5 bg-current" />
            <span className="block h-0.5 w-5 bg-current" />
          </span>
          {siteWords.menu}
        </summary>
        <nav aria-label={siteWords.mainMenu} className="pb-3">
          <ul className="divide-y divide-line border-t border-line">
            {all.map((item) => (
              <li key={item.href}>
                <MenuLink item={item} current={current} className="block border-s-3 px-3 py-3" />
              </li>
            ))}
          </ul>
        </nav>
      </details>
    </div>
  )
}

function MenuLink({ item, current, className }: { item: Item; current: string | null; className: string }) {
  const here = item.href === current
  const look = here ? 'border-rule font-semibold text-accent-ink' : 'border-transparent font-medium hover:text-accent-ink forced-colors:border-[Canvas]'
  return (
    <a href={item.href} aria-current={here ? 'page' : undefined} className={`${className} ${look}`}>
      {item.label}
    </a>
  )
}
