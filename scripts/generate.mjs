// @ts-check
import { pathToFileURL } from 'node:url'
import { Fault } from './fault.mjs'
import { withFileLock } from './file-lock.mjs'
import { dropStamp, fingerprint, readStamp, writeStamp } from './fingerprint.mjs'
import { ensureInstalled, setupLock } from './install.mjs'
import { runNode } from './run.mjs'
import { printFailure, step } from './steps.mjs'
import { words } from './words.mjs'

const STAMP = 'generated/stamp'
const SOURCES = ['prisma/schema.prisma', 'prisma.config.ts', 'node_modules/prisma/package.json']

/**
 * Generates the database client when the schema or Prisma changed since.
 * @returns {Promise<string>} what was done
 */
export async function ensureGenerated() {
  const wanted = fingerprint(SOURCES)
  if (readStamp(STAMP) === wanted) return words.steps.generated
  await withFileLock(setupLock, async () => {
    if (readStamp(STAMP) === wanted) return
    dropStamp(STAMP)
    // Generating needs no engine, but Prisma would download one: any program in its place will do.
    const { status, output } = await runNode(['node_modules/prisma/build/index.js', 'generate'], {
      quiet: true,
      env: {
        ...process.env,
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        CHECKPOINT_DISABLE: '1',
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
      },
    })
    if (status !== 0) {
      console.error(output)
      throw new Fault(words.generateFailed)
    }
    writeStamp(STAMP, wanted)
  })
  return words.steps.generate
}

// Run as a command: `npm run generate`.
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await step(words.steps.install, ensureInstalled)
    await step(words.steps.generate, ensureGenerated)
  } catch (error) {
    printFailure(error)
    process.exitCode = 1
  }
}
