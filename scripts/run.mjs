// @ts-check
import { spawn } from 'node:child_process'
import { root } from './settings.mjs'

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/**
 * Runs a program in the project's folder to its end.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, quiet?: boolean }} [options] quiet: its output is only
 *   gathered; else it goes to the terminal
 * @returns {Promise<{ status: number, output: string }>}
 */
export async function run(program, args, { env = process.env, quiet = false } = {}) {
  const child = spawn(program, args, { cwd: root, env, stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit' })
  running.add(child)
  let output = ''
  child.stdout?.on('data', (chunk) => (output += chunk))
  child.stderr?.on('data', (chunk) => (output += chunk))
  try {
    const status = await new Promise((done, fail) => {
      child.once('error', fail)
      child.once('close', (code, signal) => done(signal ? 1 : (code ?? 1)))
    })
    return { status, output }
  } finally {
    running.delete(child)
  }
}

/**
 * Runs one of the project's JavaScript programs with this very Node.
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runNode(args, options) {
  return run(process.execPath, args, options)
}

/** Passes a signal on to what is running. @param {NodeJS.Signals} signal */
export function signalRunning(signal) {
  for (const child of running) child.kill(signal)
}
