/** Under which names the site answers, and which of them is its own. */
export type SiteAddress = {
  /** Scheme, host and port of SITE_URL, as browsers write an Origin. */
  origin: string
  host: string
  protocol: 'http' | 'https'
  port: string
  /** Every origin that counts as the site itself. */
  origins: ReadonlySet<string>
  hosts: ReadonlySet<string>
}

/**
 * Reads SITE_URL. Left at its default (`http://localhost:PORT`) the site is on somebody's own machine, where the loopback
 * addresses are it as well; a site with a name of its own answers to that name alone.
 */
export function siteAddress(siteUrl: string, port: number): SiteAddress {
  const url = new URL(siteUrl)
  const protocol = url.protocol === 'https:' ? 'https' : 'http'
  const origins = new Set([url.origin])
  if (url.origin === new URL(`http://localhost:${port}`).origin) {
    origins.add(new URL(`http://127.0.0.1:${port}`).origin)
    origins.add(new URL(`http://[::1]:${port}`).origin)
  }
  return {
    origin: url.origin,
    host: url.host,
    protocol,
    port: url.port || (protocol === 'https' ? '443' : '80'),
    origins,
    hosts: new Set([...origins].map((origin) => new URL(origin).host)),
  }
}
