import { env } from '@/server/env'
import { getSiteSettings } from '@/server/site-settings'

/** How letters leave: the address of the server with all it needs, and whom they say they are from. */
export type MailSettings = {
  /** What nodemailer is given. A secret: it holds the password. */
  url: string
  /** To be shown: no name, no password. */
  server: string
  from: { name: string; address: string }
}

const ADDRESS = /^[^\s@<>]+@[^\s@<>]+$/

/**
 * The settings of the letters, null when SMTP_URL is unset. They are from `?from=` of SMTP_URL, else from the account
 * that signs in there, else from the office's own address, else from one at the site's host.
 */
export async function mailSettings(): Promise<MailSettings | null> {
  const { smtpUrl, siteUrl } = env()
  if (!smtpUrl) return null
  const url = new URL(smtpUrl)
  const { siteName, email } = await getSiteSettings()
  const said = url.searchParams.get('from') ?? ''
  url.searchParams.delete('from')
  const address = [said, decodeURIComponent(url.username), email].find((each) => ADDRESS.test(each)) ?? `toa-soan@${new URL(siteUrl).hostname}`
  return { url: url.href, server: `${url.protocol}//${url.host}`, from: { name: siteName, address } }
}
