// @ts-check
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { root } from './settings.mjs'

// Beside each script and style that Next has built, the same packed as small as it gets: too slow to do at each request.
const SMALL = 1_000
const folder = join(root, process.env.NEXT_DIST_DIR || '.next', 'static')
const pack = promisify(brotliCompress)

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(js|css)$/.test(name))
for (const name of files) {
  const data = readFileSync(join(folder, name))
  if (data.length < SMALL) continue
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: data.length }
  writeFileSync(join(folder, `${name}.br`), await pack(data, { params }))
}
