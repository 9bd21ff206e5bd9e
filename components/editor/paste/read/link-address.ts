import { safeHref } from '@/domain/content/links'

/**
 * The address of a pasted link as it may stand in the text, or null. Google's and Outlook's redirections give way to
 * where they lead; a place inside the page it came from leads nowhere here.
 */
export function linkAddress(href: string): string | null {
  const address = safeHref(redirected(href.trim()))
  return address?.startsWith('#') ? null : address
}

function redirected(href: string): string {
  if (!URL.canParse(href)) return href
  const { hostname, pathname, searchParams } = new URL(href)
  if (/^(?:www\.)?google\.[a-z.]+$/.test(hostname) && pathname === '/url') return searchParams.get('q') ?? searchParams.get('url') ?? href
  if (hostname.endsWith('.safelinks.protection.outlook.com')) return searchParams.get('url') ?? href
  return href
}
