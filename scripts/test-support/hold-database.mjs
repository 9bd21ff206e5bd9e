// @ts-check
// A starter for the tests to start, end and kill: joins the embedded database of a folder, prints
// how it went, leaves when told to.
import { joinEmbedded } from '../postgres.mjs'

const [dataDir = ''] = process.argv.slice(2)
const database = await joinEmbedded(dataDir, (line) => console.log(JSON.stringify({ line })))
console.log(JSON.stringify({ url: database.siteUrl, started: database.started }))

process.on('SIGTERM', async () => {
  await database.leave()
  process.exit(0)
})
