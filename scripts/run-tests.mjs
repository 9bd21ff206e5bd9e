// @ts-check
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from './build.mjs'
import { Fault } from './fault.mjs'
import { ensureGenerated } from './generate.mjs'
import { ensureInstalled } from './install.mjs'
import { runNode, signalRunning } from './run.mjs'
import { printFailure, step } from './steps.mjs'
import { ensureChromium } from './test-support/chromium.mjs'
import { ended, failed, fromPlaywright, fromVitest, sum } from './test-support/counts.mjs'
import { openTestDatabase } from './test-support/test-database.mjs'
import { words } from './words.mjs'

/** @typedef {import('./test-support/counts.mjs').Counts} Counts */

/**
 * What a part may use: a folder that goes afterwards, an environment without the settings of the
 * house that may run on this machine, and a database of the tests' own, opened when first asked.
 * @typedef {{ folder: string, env: NodeJS.ProcessEnv, database: () => Promise<import('./test-support/test-database.mjs').TestDatabase> }} Bench
 */

/** In the order in which they run. @type {Record<keyof typeof words.tests.parts, (bench: Bench) => Promise<Counts>>} */
const parts = { lint, types, unit, e2e }

/**
 * `npm test`, or a part of it. The last line counts; the exit code is 1 when anything failed.
 * @param {string[]} args names of parts; none: all
 */
export async function runTests(args) {
  const folder = mkdtempSync(join(tmpdir(), 'toa-soan-test-'))
  // Root runs PostgreSQL as another user, who has to pass through.
  chmodSync(folder, 0o711)
  let stopped = false
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT'])) {
    process.on(signal, () => {
      stopped = true
      signalRunning(signal)
    })
  }

  /** @type {{ database?: Promise<import('./test-support/test-database.mjs').TestDatabase> }} */
  const opened = {}
  const bench = {
    folder,
    env: bareEnvironment(),
    database: () => (opened.database ??= openTestDatabase(join(folder, 'data'))),
  }
  /** @type {Counts[]} */
  const counts = []
  try {
    const chosen = choose(args)
    await step(words.steps.install, ensureInstalled)
    await step(words.steps.generate, ensureGenerated)
    for (const name of chosen) {
      if (stopped) break
      console.log(`\n── ${words.tests.parts[name]} ──`)
      counts.push(await parts[name](bench).catch(countFailure))
    }
  } catch (error) {
    counts.push(countFailure(error))
  } finally {
    await opened.database?.then((database) => database.leave()).catch(printFailure)
    rmSync(folder, { recursive: true, force: true })
  }
  const total = sum(stopped ? [...counts, failed] : counts)
  process.exitCode = total.failed > 0 ? 1 : 0
  console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
}

/** @param {string[]} args @returns {(keyof typeof words.tests.parts)[]} */
function choose(args) {
  const names = /** @type {(keyof typeof words.tests.parts)[]} */ (Object.keys(parts))
  const unknown = args.find((arg) => !(arg in parts))
  if (unknown) throw new Fault(words.tests.unknownPart(unknown, names))
  return args.length === 0 ? names : names.filter((name) => args.includes(name))
}

/** @param {unknown} error @returns {Counts} */
function countFailure(error) {
  printFailure(error)
  return failed
}

function bareEnvironment() {
  const env = { ...process.env }
  const settings = ['PORT', 'HOST', 'DATABASE_URL', 'DATABASE_OWNER_URL', 'DATA_DIR', 'SITE_URL', 'AUTH_SECRET']
  for (const name of [...settings, 'NEXTAUTH_URL', 'NEXTAUTH_SECRET', 'NODE_ENV']) delete env[name]
  return env
}

/** @param {Bench} bench */
async function lint({ env }) {
  return ended(await runNode(['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'], { env }))
}

/** @param {Bench} bench */
async function types({ env }) {
  // The types of the addresses, which Next writes from the folders of `app`.
  const next = await runNode(['node_modules/next/dist/bin/next', 'typegen'], { env, quiet: true })
  if (next.status !== 0) console.error(next.output)
  return ended(await runNode(['node_modules/typescript/bin/tsc', '--noEmit'], { env }))
}

/** @param {Bench} bench */
async function unit({ env, folder, database }) {
  const { ownerUrl, siteUrl } = await database()
  const report = join(folder, 'vitest.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { status } = await runNode(['node_modules/vitest/vitest.mjs', 'run', ...reporters], {
    env: { ...env, DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: siteUrl },
  })
  return fromVitest(report, status)
}

/** @param {Bench} bench */
async function e2e({ env, folder, database }) {
  const chromium = await ensureChromium(env)
  const { environment, migrate } = await database()
  await step(words.steps.migrate, migrate)
  const all = { ...env, ...environment, CHROME_PATH: chromium }
  await step(words.steps.build, () => ensureBuilt(all))
  const report = join(folder, 'playwright.json')
  const { status } = await runNode(['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'], {
    env: { ...all, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  })
  return sum([{ passed: 1, failed: 0, skipped: 0 }, fromPlaywright(report, status)])
}
