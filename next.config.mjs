/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Nothing here shows pictures of elsewhere: the door that resizes them stays shut.
  images: { unoptimized: true },
  serverExternalPackages: [
    'pdfkit',
    'pg-boss',
    'pg',
    'flydrive',
    '@aws-sdk/client-s3',
    '@aws-sdk/s3-request-presigner',
  ],
  // The proxy hands on no more of a request than this: by default half of a file that may be sent.
  experimental: {
    serverActions: { bodySizeLimit: '21mb' },
    proxyClientMaxBodySize: '22mb',
    // The places in the log of a fault keep their names, and building takes a fifth less; a server reads it once.
    turbopackMinify: { server: false, client: true },
  },
  typescript: { ignoreBuildErrors: true },
}

export default nextConfig
