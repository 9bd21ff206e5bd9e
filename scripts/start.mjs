// @ts-check
import { requireNode } from './node-version.mjs'

// Checked before the rest is even read: an old Node could not.
requireNode()
process.env.TZ = 'UTC'
const { start } = await import('./start-site.mjs')
await start(process.argv.slice(2))
