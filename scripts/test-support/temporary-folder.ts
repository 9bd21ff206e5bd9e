import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** A folder that goes with the test file. Others may pass through: PostgreSQL refuses root. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'toa-soan-scripts-'))
  chmodSync(folder, 0o711)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
