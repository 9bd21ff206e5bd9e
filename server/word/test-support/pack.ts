import { crc32, deflateRawSync } from 'node:zlib'

/** An entry of a packed file; what is said of it may be a lie. */
export type Packed = {
  name: string
  data: Buffer | string
  /** What the list claims it unpacks to. */
  claimed?: number
  encrypted?: boolean
  stored?: boolean
  /** Points to the packed bytes of the entry before it instead of bringing its own. */
  shared?: boolean
}

/** Packs entries into a ZIP, honest ones and hostile ones alike. */
export function pack(entries: Packed[]): Buffer {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  let last = 0
  for (const entry of entries) {
    const data = Buffer.from(entry.data)
    const packed = entry.stored ? data : deflateRawSync(data)
    const name = Buffer.from(entry.name)
    const head = headOf(entry, data, packed)
    const start = entry.shared ? last : offset
    if (!entry.shared) {
      const bytes = Buffer.concat([Buffer.from('PK\u0003\u0004'), head, lengths(name), name, packed])
      local.push(bytes)
      last = offset
      offset += bytes.length
    }
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(start, 10)
    central.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), head, lengths(name), tail, name]))
  }
  const list = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...local, list, end])
}

function headOf({ encrypted, stored, claimed }: Packed, data: Buffer, packed: Buffer): Buffer {
  const head = Buffer.alloc(22)
  head.writeUInt16LE(20, 0)
  head.writeUInt16LE((encrypted ? 1 : 0) | 0x800, 2)
  head.writeUInt16LE(stored ? 0 : 8, 4)
  head.writeUInt32LE(crc32(data), 10)
  head.writeUInt32LE(packed.length, 14)
  head.writeUInt32LE(claimed ?? data.length, 18)
  return head
}

function lengths(name: Buffer): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt16LE(name.length, 0)
  return bytes
}
