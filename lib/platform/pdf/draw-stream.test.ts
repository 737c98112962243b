import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { drawStream } from './draw-stream'
import type { Plan, Section } from './plan'

let logged: string[] = []
beforeEach(() => {
  logged = []
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => logged.push(String(line)) > 0)
})
afterEach(() => void vi.restoreAllMocks())

const aPlan = (...sections: readonly Section[]): Plan => ({
  title: 'Registerrapport',
  institution: 'Voorbeeldziekenhuis',
  day: '2026-11-22',
  version: '1',
  madeBy: 'Kwaliteitsmedewerker',
  madeAt: '2026-11-22T09:42:00Z',
  sections,
})

const bytesOf = async (body: ReadableStream): Promise<Buffer> => Buffer.from(await new Response(body).arrayBuffer())

test('wat heel wordt gelezen, is een document, en daarna is het afgelopen', async () => {
  const ended = vi.fn()
  const bytes = await bytesOf(drawStream(aPlan({ title: 'Deel' }), ended))
  expect(bytes.toString('latin1')).toMatch(/^%PDF-1\.7[\s\S]*%%EOF\n$/)
  await vi.waitFor(() => expect(ended).toHaveBeenCalledOnce())
  expect(logged).toEqual([])
})

test('wat halverwege uitblijft, breekt het af en staat in het logboek van de server', async () => {
  const ended = vi.fn()
  const broken = aPlan({ title: 'Deel', blocks: () => Promise.reject(new RangeError('van iemand')) })
  await expect(bytesOf(drawStream(broken, ended))).rejects.toThrow('van iemand')
  await vi.waitFor(() => expect(ended).toHaveBeenCalledOnce())
  expect(logged.map((line) => JSON.parse(line))).toEqual([
    expect.objectContaining({ level: 'error', fault: expect.objectContaining({ kind: 'RangeError' }) }),
  ])
  expect(logged.join('')).not.toContain('van iemand')
})

test.each([0, 30])('wie na %i ms weggaat, ook voor de eerste byte, beëindigt het, en dat is geen fout', async (ms) => {
  let leave = (): void => {}
  const coming = new Promise<never>((_, reject) => {
    leave = () => reject(new Error('left'))
  })
  coming.catch(() => {})
  const ended = vi.fn(() => leave())
  const body = drawStream(aPlan({ title: 'Deel', blocks: () => coming }), ended)
  if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms))
  await body.cancel()
  await vi.waitFor(() => expect(ended).toHaveBeenCalledOnce())
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(logged).toEqual([])
})
