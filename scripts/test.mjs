// @ts-check
import { requireNode } from './node-version.mjs'

requireNode()
process.env.TZ = 'UTC'
const { runTests } = await import('./run-tests.mjs')
await runTests(process.argv.slice(2))
