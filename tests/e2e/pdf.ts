import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { type ReadBack, readBack } from '@/lib/platform/pdf/read-back'
import { expect } from './journey'

/** The PDF that comes when this is done, read back. */
export async function pdfOf(page: Page, click: () => Promise<void>): Promise<{ read: ReadBack; download: Download }> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()])
  const bytes = await readFile(await download.path())
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  expect(bytes.length).toBeGreaterThan(10_000)
  return { read: await readBack(bytes), download }
}

/** All words in one line: where a line of the page ends says nothing. */
export const textOf = (read: ReadBack): string =>
  read.pages
    .map((p) => p.text)
    .join(' ')
    .replace(/\s+/g, ' ')
