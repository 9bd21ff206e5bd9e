// @ts-check
// Imported before anything else, on any version of Node: nothing new in here.

const OLDEST = { major: 20, minor: 19 }

/**
 * The clear line for a Node that is too old, or null.
 * @param {string} version as in process.versions.node
 */
export function nodeFault(version) {
  const parts = version.split('.').map(Number)
  const major = parts[0] || 0
  const minor = parts[1] || 0
  const enough = major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)
  if (enough) return null
  return `Cần Node ${OLDEST.major}.${OLDEST.minor} trở lên, máy này đang dùng Node ${version}.`
}

/** Ends the process with one clear line when this Node is too old. */
export function requireNode() {
  const fault = nodeFault(process.versions.node)
  if (fault === null) return
  console.error(fault)
  process.exit(1)
}
