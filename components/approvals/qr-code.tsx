type Props = { modules: readonly (readonly boolean[])[]; label: string; className?: string }

/** A QR code as one path: black on white whatever the scheme, for it is read by a camera. */
export function QrCode({ modules, label, className }: Props) {
  const size = modules.length
  const path = modules.map((row, y) => runs(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`).join('')).join('')
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" className={className}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}

function runs(row: readonly boolean[]): Array<[number, number]> {
  const found: Array<[number, number]> = []
  row.forEach((dark, x) => {
    const last = found.at(-1)
    if (dark && last && last[0] + last[1] === x) last[1] += 1
    else if (dark) found.push([x, 1])
  })
  return found
}
