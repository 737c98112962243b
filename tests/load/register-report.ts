import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { finished, pipeline } from 'node:stream/promises'
import { makeRegisterReport } from '@/lib/dossier/document'
import { stopSending } from '@/lib/platform/jobs'
import { disconnect } from '@/lib/platform/tenancy'
import { tell } from './child'
import { tenantOf } from './tenant'

// The register report of a whole institution, from the rows to a file.
const [slug = '', path = ''] = process.argv.slice(2)
const tenant = await tenantOf(slug)
const began = performance.now()
const answer = await makeRegisterReport(tenant)
if (!answer) throw new Error('no report')
const file = createWriteStream(path)
if (answer.body instanceof Uint8Array) {
  file.end(answer.body)
  await finished(file)
} else await pipeline(Readable.fromWeb(answer.body as import('node:stream/web').ReadableStream), file)
tell(began, file.bytesWritten)
await stopSending()
await disconnect()
