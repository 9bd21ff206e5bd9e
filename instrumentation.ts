import type { Instrumentation } from 'next'
import { loggedPath } from './server/delivery/logged-path'

/** One line for each failed page, action or route, found by the reference that the error page shows. */
export const onRequestError: Instrumentation.onRequestError = (error, request, context) => {
  const { headers } = request
  console.error(
    JSON.stringify({
      level: 'error',
      requestId: headers['x-request-id'],
      digest: error instanceof Error && 'digest' in error ? error.digest : undefined,
      path: loggedPath(request.path),
      route: context.routePath,
      error: error instanceof Error ? error.stack : String(error),
    }),
  )
}
