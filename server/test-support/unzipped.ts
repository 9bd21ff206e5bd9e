import yauzl from 'yauzl'

/** The parts of a zip, a spreadsheet's for one, as texts by their names. */
export function unzipped(file: Buffer): Promise<Record<string, string>> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(file, { lazyEntries: true }, (fault, zip) => {
      if (fault) return reject(fault)
      const found: Record<string, string> = {}
      zip.on('error', reject)
      zip.on('end', () => resolve(found))
      zip.on('entry', (entry: yauzl.Entry) => {
        zip.openReadStream(entry, (error, stream) => {
          if (error) return reject(error)
          const parts: Buffer[] = []
          stream.on('data', (part: Buffer) => parts.push(part))
          stream.on('end', () => {
            found[entry.fileName] = Buffer.concat(parts).toString('utf8')
            zip.readEntry()
          })
        })
      })
      zip.readEntry()
    })
  })
}
