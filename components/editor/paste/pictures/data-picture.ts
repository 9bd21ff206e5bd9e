const LARGEST = 40_000_000

/** The picture of a `data:` address as a file, or null when it is none or beyond any bound. */
export function dataPicture(address: string, name: string): File | null {
  if (address.length > LARGEST) return null
  const found = /^data:(image\/(?:png|jpeg|jpg|webp));base64,/i.exec(address)
  if (!found) return null
  try {
    const binary = atob(address.slice(found[0].length).replace(/\s/g, ''))
    const bytes = new Uint8Array(binary.length)
    for (let i = 0; i < binary.length; i += 1) bytes[i] = binary.charCodeAt(i)
    return new File([bytes], name, { type: (found[1] ?? '').toLowerCase().replace('jpg', 'jpeg') })
  } catch {
    return null
  }
}
