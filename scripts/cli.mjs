// @ts-check
import { requireNode } from './node-version.mjs'

requireNode()
process.env.TZ = 'UTC'
const { runCommand } = await import('./run-command.mjs')
const [name = '', ...args] = process.argv.slice(2)
await runCommand(name, args)
