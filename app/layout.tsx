import './globals.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'

// Nothing is made at build time: every page asks the database, and the door is the only cache.
export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  icons: { icon: '/icon.svg' },
  formatDetection: { telephone: false, date: false, address: false, email: false },
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#7a0818' },
    { media: '(prefers-color-scheme: dark)', color: '#6f0a1a' },
  ],
}

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="vi">
      <body>{children}</body>
    </html>
  )
}
