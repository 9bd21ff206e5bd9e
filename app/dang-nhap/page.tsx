import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { AccountSheet } from '@/components/auth/account-sheet'
import { SignInForm } from '@/components/auth/sign-in-form'
import { returnPath } from '@/domain/people/return-path'
import { authWords as words } from '@/domain/words/auth'
import { currentActor } from '@/server/auth/current-actor'
import { getSiteSettings } from '@/server/site-settings'

export const metadata: Metadata = { title: words.signInTitle, robots: { index: false, follow: false } }

type Props = { searchParams: Promise<{ tiep?: string | string[] }> }

export default async function SignInPage({ searchParams }: Props) {
  const next = returnPath((await searchParams).tiep)
  if (await currentActor()) redirect(next)
  const { siteName, newsroomName, emblemPictureId } = await getSiteSettings()
  return (
    <AccountSheet siteName={siteName} newsroomName={newsroomName} emblemId={emblemPictureId}>
      <h1 className="text-2xl font-bold">{words.signInTitle}</h1>
      <p className="mt-1 mb-6 text-sm text-ink-soft">{words.signInIntro}</p>
      <SignInForm next={next} />
      <p className="mt-6 border-t border-line pt-4 text-sm text-ink-faint">{words.noAccount}</p>
    </AccountSheet>
  )
}
