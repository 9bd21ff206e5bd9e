// @ts-check
// A starter for the tests to start, end and kill: joins the embedded database of a folder, prints
// how it went, leaves when told to.
import { joinEmbedded } from '../postgres.mjs'

const [dataDir = ''] = process.argv.slice(2)
const database = await joinEmbedded(dataDir, (line) => console.log(JSON.stringify({ line })))

// Before the line that the tests wait for: the signal may follow it at once.
process.on('SIGTERM', async () => {
  await database.leave()
  process.exit(0)
})
console.log(JSON.stringify({ url: database.siteUrl, started: database.started }))
