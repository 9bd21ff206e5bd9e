import { HomeLink } from '@/components/site/home-link'
import { NewestList } from '@/components/site/newest-list'
import { NoticePage } from '@/components/site/notice-page'
import { siteWords } from '@/domain/words/site'
import { getNewest } from '@/server/reading/get-newest'
import { answerWith } from '@/server/reading/page-context'
import { Framed } from './framed'

/** The address of a withdrawn article: nothing of the article, and the status that says so to programs. */
export async function Gone() {
  answerWith(410)
  const newest = await getNewest(5)
  return (
    <Framed>
      <NoticePage title={siteWords.gone} hint={siteWords.goneHint}>
        <HomeLink />
      </NoticePage>
      {newest.length > 0 && (
        <div className="frame">
          <div className="max-w-column">
            <NewestList stories={newest} />
          </div>
        </div>
      )}
    </Framed>
  )
}
