// A real mail server for tests: it listens on a port of its own, keeps what it was given, and refuses as it is told.
import { SMTPServer } from 'smtp-server'

export type Received = { to: string[]; from: string; headers: Map<string, string>; text: string }

type Refusal = { at: 'rcpt' | 'data'; code: number; only?: string }

/** Opens the server; `port` for one that was there before and comes back; `account`: only for who signs in with it. */
export async function openMailServer(port = 0, account?: { user: string; password: string }) {
  const received: Received[] = []
  let refusal: Refusal | null = null
  let held: Promise<void> | null = null
  const refuse = (at: Refusal['at'], address: string) =>
    refusal && refusal.at === at && (!refusal.only || refusal.only === address)
      ? Object.assign(new Error('Xin gửi lại sau'), { responseCode: refusal.code })
      : null
  const server = new SMTPServer({
    authOptional: !account, allowInsecureAuth: true, disabledCommands: ['STARTTLS'], logger: false,
    onAuth: ({ username, password }, _, done) =>
      username === account?.user && password === account?.password ? done(null, { user: username }) : done(new Error('Sai mật khẩu')),
    onRcptTo: ({ address }, _, done) => done(refuse('rcpt', address)),
    onData: (stream, { envelope }, done) => {
      const pieces: Buffer[] = []
      stream.on('data', (piece: Buffer) => pieces.push(piece))
      stream.on('end', async () => {
        await held
        const to = envelope.rcptTo.map(({ address }) => address)
        const fault = refuse('data', to[0] ?? '')
        if (fault) return done(fault)
        const from = envelope.mailFrom ? envelope.mailFrom.address : ''
        received.push({ to, from, ...readMessage(Buffer.concat(pieces).toString('latin1')) })
        done()
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()))
  const address = server.server.address()
  const at = typeof address === 'object' && address ? address.port : port
  return {
    received,
    port: at,
    url: `smtp://127.0.0.1:${at}`,
    refuse: (what: Refusal | null) => void (refusal = what),
    /** Lets no letter through until the promise is settled. */
    hold: (until: Promise<void>) => void (held = until),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

// As much of RFC 5322, 2045 and 2047 as the house's own letters use.
function readMessage(raw: string): Pick<Received, 'headers' | 'text'> {
  const end = raw.indexOf('\r\n\r\n')
  const lines = raw.slice(0, end).replace(/\r\n[ \t]+/g, ' ').split('\r\n')
  const headers = new Map(lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), words(line.slice(line.indexOf(':') + 1).trim())]))
  const body = raw.slice(end + 4)
  const encoding = headers.get('content-transfer-encoding')
  const bytes = encoding === 'base64' ? Buffer.from(body, 'base64') : Buffer.from(encoding === 'quoted-printable' ? printable(body) : body, 'latin1')
  return { headers, text: bytes.toString('utf8').replace(/\r\n/g, '\n').trimEnd() }
}

function words(header: string): string {
  return header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_, way: string, text: string) =>
      way.toUpperCase() === 'B' ? Buffer.from(text, 'base64').toString('utf8') : Buffer.from(printable(text.replace(/_/g, ' ')), 'latin1').toString('utf8'),
    )
}

function printable(text: string): string {
  return text.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
}
