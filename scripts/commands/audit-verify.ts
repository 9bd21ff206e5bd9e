// `npm run audit:verify [-- SỐ:MÃ …]`: recomputes the trail; names the first broken row and exits 1. What is given is
// compared as well: a row's number and hash as the daily letter or the log has them.
import { auditCommandWords as words } from '@/domain/words/audit-command'
import { readAnchor } from '@/server/audit/read-anchor'
import { verifyChain } from '@/server/audit/verify-chain'
import { disconnect } from '@/server/db'

const TOLD_EVERY = 100_000

async function main(args: string[]): Promise<number> {
  const anchors = args.map(readAnchor)
  const bad = args.find((_, index) => anchors[index] === null)
  if (bad !== undefined) {
    console.error(words.notAnAnchor(bad))
    return 1
  }
  let told = 0
  const { rows, last, fault } = await verifyChain({
    anchors: anchors.flatMap((anchor) => anchor ?? []),
    progress: (count) => {
      if (count - told < TOLD_EVERY) return
      told = count
      console.log(words.soFar(count))
    },
  })
  if (fault) {
    console.error(words.broken(fault.seq.toString(), fault.kind))
    return 1
  }
  console.log(last ? words.whole(rows, last.seq.toString(), last.hash) : words.empty)
  return 0
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(error)
  process.exitCode = 1
} finally {
  await disconnect()
}
