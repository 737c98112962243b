/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: [
    'pdfkit',
    'pg-boss',
    'pg',
    'flydrive',
    '@aws-sdk/client-s3',
    '@aws-sdk/s3-request-presigner',
  ],
  experimental: { serverActions: { bodySizeLimit: '21mb' } },
  typescript: { ignoreBuildErrors: true },
}

export default nextConfig
