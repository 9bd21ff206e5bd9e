/** What may be logged of a request's address: no query, and not the token of a preview link, which opens it. */
export function loggedPath(url: string | undefined): string {
  return (url?.split('?')[0] ?? '').replace(/^\/xem-truoc\/[^/]+/, '/xem-truoc/…')
}
