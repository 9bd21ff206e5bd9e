import type { Metadata } from 'next'
import { ChiefBlock } from '@/components/site/chief-block'
import { EmptyHome } from '@/components/site/empty-home'
import { HomeBlock } from '@/components/site/home-block'
import { HomeTop } from '@/components/site/home-top'
import { NewestList } from '@/components/site/newest-list'
import { getFrame } from '@/server/reading/get-frame'
import { getHome } from '@/server/reading/get-home'
import { Framed } from './_parts/framed'

export async function generateMetadata(): Promise<Metadata> {
  const { siteName, welcomeLine } = await getFrame()
  return {
    title: { absolute: siteName },
    description: welcomeLine || siteName,
    alternates: { canonical: '/', types: { 'application/rss+xml': [{ url: '/rss.xml', title: siteName }] } },
  }
}

export default async function HomePage() {
  const [{ siteName, menu }, { lead, next, chief, blocks, newest }] = await Promise.all([getFrame(), getHome()])
  return (
    <Framed current="/">
      <h1 className="sr-only">{siteName}</h1>
      {lead ? (
        <>
          <HomeTop lead={lead} next={next} />
          {chief && <ChiefBlock section={chief.section} items={chief.items} />}
          {(blocks.length > 0 || newest.length > 0) && (
            <div className={`frame grid gap-x-14 gap-y-12 pt-12 ${newest.length > 0 ? 'lg:grid-cols-[minmax(0,1fr)_20rem]' : ''}`}>
              <div className="space-y-12">
                {blocks.map(({ section, items }) => (
                  <HomeBlock key={section.path} section={section} items={items} />
                ))}
              </div>
              {newest.length > 0 && <NewestList stories={newest} />}
            </div>
          )}
        </>
      ) : (
        <EmptyHome siteName={siteName} sections={menu} />
      )}
    </Framed>
  )
}
