import type { ReactNode } from 'react'
import { SiteFrame } from '@/components/site/site-frame'
import { getFrame } from '@/server/reading/get-frame'

/** A reader's page in the site's dress; `current` is the address in the menu that it belongs to. */
export async function Framed({ current = null, children }: { current?: string | null; children: ReactNode }) {
  return (
    <SiteFrame frame={await getFrame()} current={current}>
      {children}
    </SiteFrame>
  )
}
