/** @type {import('next').NextConfig} */
export default {
  reactStrictMode: true,
  // Two development servers in one tree need a folder each.
  distDir: process.env.NEXT_DIST_DIR || '.next',
  poweredByHeader: false,
  // Types are checked by `npm test`; the build on a small machine need not do it again.
  typescript: { ignoreBuildErrors: true },
  // Metadata belongs in the head of every answer, never streamed into the body.
  htmlLimitedBots: /.*/,
  // Native modules and what must be one instance in the process stay outside the bundle.
  serverExternalPackages: ['pg', 'pg-boss', '@prisma/client', '@prisma/adapter-pg', 'sharp', '@node-rs/argon2', 'file-type'],
  // Pictures come in three finished widths (server/media); nothing is resized on request.
  images: { unoptimized: true },
  experimental: { serverActions: { bodySizeLimit: '4mb' } },
  // In development the door also answers to the loopback addresses.
  allowedDevOrigins: ['127.0.0.1', '[::1]'],
}
