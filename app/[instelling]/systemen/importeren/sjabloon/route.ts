import { templateWorkbook } from '@/lib/intake/workbook/document'
import { download } from '@/lib/platform/download'

/** An empty list to fill in, with every column explained. */
export const GET = download({
  may: 'import:run',
  make: async () => ({
    body: await templateWorkbook(),
    fileName: 'AI-systemen lege lijst.xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  }),
})
