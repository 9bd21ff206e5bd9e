import { HomeLink } from './home-link'
import { NoticePage } from './notice-page'

type Props = { figure?: string; title: string; hint: string }

/** A notice without banner and menu, for where the database cannot or need not be asked. */
export function BarePage(notice: Props) {
  return (
    <>
      <div className="h-3 bg-accent print:hidden" />
      <main>
        <NoticePage {...notice}>
          <HomeLink />
        </NoticePage>
      </main>
    </>
  )
}
