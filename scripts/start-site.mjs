// @ts-check
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuilt, ensureBundled } from './build.mjs'
import { checkDataFolder, checkPort, checkSpace, portFault } from './check-place.mjs'
import { Fault } from './fault.mjs'
import { ensureGenerated } from './generate.mjs'
import { ensureInstalled } from './install.mjs'
import { runNode, signalRunning } from './run.mjs'
import { readSettings, root } from './settings.mjs'
import { childEnvironment, siteEnvironment } from './site-environment.mjs'
import { note, printFailure, step } from './steps.mjs'
import { words } from './words.mjs'

/** Megabytes that the data folder's disk must have left. */
const SPACE = 200

/** @typedef {{ close(): Promise<void> }} Site */

/**
 * `npm start`: everything from a fresh clone to the running site, which lives in this process.
 * @param {string[]} args
 */
export async function start(args) {
  /** What has been opened so far, to be closed in the opposite order. @type {(() => Promise<void>)[]} */
  const opened = []
  let state = /** @type {'starting' | 'ready' | 'stopping'} */ ('starting')

  const stop = async (/** @type {number} */ status) => {
    state = 'stopping'
    for (const close of opened.reverse()) await close().catch(printFailure)
    process.exit(status)
  }
  onStopSignal((signal) => {
    if (state === 'ready') {
      console.log(words.stopping)
      void stop(0)
    } else if (state === 'starting') {
      console.log(words.stopping)
      // The step that is under way ends or fails; no other one begins.
      state = 'stopping'
      signalRunning(signal)
      setTimeout(() => process.exit(1), 10_000).unref()
    }
  })

  try {
    await open(readOptions(args), {
      opened: (close) => opened.push(close),
      isWanted: () => state === 'starting',
    })
    state = 'ready'
  } catch (error) {
    if (state === 'starting') printFailure(error)
    await stop(1)
  }
}

/**
 * Calls back for each signal to stop; more of them come than were sent, since npm passes on what
 * the terminal has sent to us as well. That npm was killed counts too.
 * @param {(signal: NodeJS.Signals) => void} act
 */
function onStopSignal(act) {
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT', 'SIGHUP'])) process.on(signal, act)
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && act('SIGTERM'), 1_000).unref()
}

/** @param {string[]} args */
function readOptions(args) {
  const unknown = args.find((arg) => !['--demo', '--dev'].includes(arg))
  if (unknown) throw new Fault(words.unknownOption(unknown))
  return { demo: args.includes('--demo'), dev: args.includes('--dev') }
}

/**
 * Nothing is written before every check that needs no database has passed.
 * @param {{ demo: boolean, dev: boolean }} options
 * @param {{ opened: (close: () => Promise<void>) => void, isWanted: () => boolean }} control
 */
async function open({ demo, dev }, { opened, isWanted }) {
  /** @template T @param {string} label @param {() => Promise<T>} work */
  const next = (label, work) => {
    if (!isWanted()) throw new Fault([])
    return step(label, work)
  }
  const { settings, faults } = readSettings(process.env, { demo })
  if (faults.length > 0) throw new Fault(faults)
  const { port, host, siteUrl, dataDir } = settings
  await next(words.steps.settings, async () => {
    await checkPort(port, host)
    checkDataFolder(dataDir)
    checkSpace(dataDir, SPACE)
  })
  await next(words.steps.install, ensureInstalled)

  // From here on the libraries are there.
  const { openDatabase, updateDatabase } = await import('./database.mjs')
  const reach = settings.database ? words.steps.connect : words.steps.database
  const database = await next(reach, () => openDatabase(settings, note))
  opened(database.leave)
  await next(words.steps.generate, ensureGenerated)
  await next(words.steps.migrate, () => updateDatabase(database))

  const environment = siteEnvironment(settings, database.siteUrl, dev ? 'development' : 'production')
  const forChildren = childEnvironment(environment)
  const bundle = dev ? 'dist/dev' : 'dist'
  if (dev) await next(words.steps.bundle, () => ensureBundled(forChildren, bundle))
  else await next(words.steps.build, () => ensureBuilt(forChildren))

  Object.assign(process.env, environment)
  delete process.env.DATABASE_OWNER_URL
  if (demo) await next(words.steps.demo, () => loadDemo(bundle, forChildren))
  else await next(words.steps.people, () => ensurePeople(bundle))

  await next(words.steps.serve, async () => {
    const site = await serve(bundle, { port, host, siteUrl, dev })
    opened(() => site.close())
  })
  if (!isWanted()) throw new Fault([])
  console.log(words.ready(port))
}

/** @param {string} bundle */
async function ensurePeople(bundle) {
  const { ensureFirstAdministrator } = await load(bundle, 'first-administrator')
  await ensureFirstAdministrator()
}

/** @param {string} bundle @param {NodeJS.ProcessEnv} env */
async function loadDemo(bundle, env) {
  const { status } = await runNode([`${bundle}/demo.mjs`], { env })
  // It has said why itself.
  if (status !== 0) throw new Fault([])
}

/**
 * @param {string} bundle
 * @param {{ port: number, host: string, siteUrl: string, dev: boolean }} options
 * @returns {Promise<Site>}
 */
async function serve(bundle, options) {
  try {
    return await (await load(bundle, 'serve')).serve(options)
  } catch (error) {
    throw portFault(error, options.port, options.host) ?? error
  }
}

/** @param {string} bundle @param {string} name */
function load(bundle, name) {
  return import(pathToFileURL(join(root, bundle, `${name}.mjs`)).href)
}
