import { normalizeText } from '@/domain/language/nfc'

const LONGEST = 2048
const CONTROL = /[\u0000-\u001f\u007f]/
// A browser reads "//host" and "/\host" as another site.
const OWN_PATH = /^\/(?![/\\])/
const WEB = /^https?:\/\/[^/\\\s]/i
const MAIL_OR_PHONE = /^(?:mailto|tel):\S/i

/**
 * The address of a link as it may be written into a page, or null when it may not. Allowed are http, https, mailto, tel,
 * paths of this site (`/…`) and places in the page (`#…`); blanks at the ends are dropped. Used when a body is saved and
 * again when it is rendered, so that neither is trusted alone.
 */
export function safeHref(href: string): string | null {
  // A browser drops tabs and line breaks from an address, so "java\tscript:" must not get by: no control characters.
  if (CONTROL.test(href.trim())) return null
  const address = normalizeText(href).trim()
  if (address.length > LONGEST) return null
  if (address.startsWith('#') || OWN_PATH.test(address) || MAIL_OR_PHONE.test(address)) return address
  return WEB.test(address) && URL.canParse(address) ? address : null
}

/** Whether an address that `safeHref` let through leads to a web page named by its host. */
export function isWebAddress(href: string): boolean {
  return WEB.test(href)
}
