import { siteWords } from '@/domain/words/site'
import type { SiteFrameData } from './frame-data'

/** Who answers for the site, its sections once more, and what else there is for readers. */
export function Footer({ frame }: { frame: SiteFrameData }) {
  return (
    <footer className="mt-16 border-t-3 border-rule bg-wash text-sm print:mt-6 print:border-t">
      <div className="frame grid gap-x-12 gap-y-8 py-9 md:grid-cols-[minmax(0,5fr)_minmax(0,4fr)_minmax(0,2fr)] print:block print:px-0 print:py-3">
        <Office frame={frame} />
        {frame.menu.length > 0 && (
          <nav aria-labelledby="chan-trang-chuyen-muc" className="print:hidden">
            <h2 id="chan-trang-chuyen-muc" className="font-bold">
              {siteWords.sections}
            </h2>
            <ul className="mt-2 gap-x-8 sm:columns-2 md:columns-1 lg:columns-2">
              {frame.menu.map(({ label, href }) => (
                <li key={href} className="break-inside-avoid">
                  <FooterLink href={href}>{label}</FooterLink>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <nav aria-labelledby="chan-trang-ban-doc" className="print:hidden">
          <h2 id="chan-trang-ban-doc" className="font-bold">
            {siteWords.forReaders}
          </h2>
          <ul className="mt-2">
            <li>
              <FooterLink href="/rss.xml">{siteWords.rss}</FooterLink>
            </li>
            <li>
              <FooterLink href="#dau-trang">{siteWords.toTop}</FooterLink>
            </li>
            <li>
              <FooterLink href="/dang-nhap">{siteWords.staff}</FooterLink>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  )
}

function Office({ frame }: { frame: SiteFrameData }) {
  const facts = [
    [siteWords.governingBody, frame.governingBody],
    [siteWords.responsiblePerson, frame.responsiblePerson],
    [siteWords.address, frame.address],
    [siteWords.telephone, frame.telephone],
    [siteWords.email, frame.email],
  ].filter(([, value]) => value)
  return (
    <div>
      <p className="font-bold text-balance uppercase">{frame.siteName}</p>
      {facts.length > 0 && (
        <dl className="mt-2 space-y-1">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt className="inline text-ink-soft">{name}: </dt>
              <dd className="inline">{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {frame.licenceLine && <p className="mt-3">{frame.licenceLine}</p>}
      {frame.reuseNote && <p className="mt-3 text-ink-soft">{frame.reuseNote}</p>}
    </div>
  )
}

function FooterLink({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} className="inline-block py-1 underline-offset-4 hover:underline">
      {children}
    </a>
  )
}
