const ROBOTS = `User-agent: *
Disallow: /toa-soan
Disallow: /dang-nhap
Disallow: /api
Disallow: /xem-truoc
`

export function GET() {
  return new Response(ROBOTS, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
