const HOME = '/toa-soan'

/**
 * Where to go after signing in: the newsroom's page that was asked for, or the desk. Only paths of the newsroom count,
 * or a link to the sign-in page could lead on to another site.
 */
export function returnPath(wanted: unknown): string {
  if (typeof wanted !== 'string' || wanted.length > 500) return HOME
  return /^\/toa-soan(?:[/?][\w\-./~%?&=:@+,;!$'()*]*)?$/.test(wanted) && !/(?:^|\/)\.\.?(?:\/|$|\?)/.test(wanted) ? wanted : HOME
}
