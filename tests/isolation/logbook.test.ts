import { afterAll, describe, expect, test } from 'vitest'
import { type Command, execute, type Outcome } from '@/lib/platform/command'
import { newId } from '@/lib/platform/id'
import { stopSending } from '@/lib/platform/jobs'
import { disconnect } from '@/lib/platform/tenancy'
import { registerSystem } from '@/lib/systems/commands'
import { personOf } from '../factories/institution'
import { deeds } from './deeds'
import { commandsByName } from './doors'
import { aHouse, dumpOf, type House } from './house'

afterAll(async () => {
  await stopSending()
  await disconnect()
})

/** Writes that leave no line in the logbook, each with the reason. */
const untold: Readonly<Record<string, string>> = {
  'intake: uploadImport': 'nothing of the register changes before an import is taken over, which is told',
  'intake: chooseSheet': 'the same',
  'intake: mapColumns': 'the same',
  'intake: answerUnknown': 'the same',
  'intake: chooseFallbackOwner': 'the same',
  'intake: choosePilotDays': 'the same',
  'intake: decideRow': 'the same',
  'intake: leaveOutMany': 'the same',
  'intake: correctRow': 'the same',
  'intake: rememberMapping': 'how a heading is read, for the next file',
  'intake: removeImport': 'what was let go of was never in the register',
}

/** What a write left behind: whether it changed anything, and how many lines it wrote about it. */
async function traceOf(house: House, write: () => Promise<Outcome<unknown>>) {
  const state = async () => ({
    rows: await dumpOf(house.institution.id, ['log_entry']),
    told: (await dumpOf(house.institution.id)).log_entry?.length ?? 0,
  })
  const before = await state()
  const outcome = await write()
  const after = await state()
  return {
    outcome: outcome.is === 'done' ? 'done' : outcome,
    changed: JSON.stringify(after.rows) !== JSON.stringify(before.rows),
    told: after.told - before.told,
  }
}

describe('every write is told in the logbook', () => {
  test('every command has its deed here', () => {
    expect(Object.keys(deeds).sort()).toEqual([...commandsByName.keys()].sort())
  })

  test.each(Object.entries(deeds))('%s', async (name, deed) => {
    const house = await aHouse()
    const trace = await traceOf(house, await deed(house))
    expect(trace.outcome).toBe('done')
    if (name in untold) return expect(trace).toMatchObject({ changed: true, told: 0 })
    expect(trace.told).toBeGreaterThanOrEqual(1)
  })

  test('a line that was taken out is missed', async () => {
    const silent: Command<typeof registerSystem.input, { id: string }> = {
      ...registerSystem,
      run: async (...given) => ({ ...(await registerSystem.run(...given)), audit: [] }),
    }
    const house = await aHouse()
    const about = { id: newId(), name: 'Stil', ownerId: personOf(house.owner) }
    const trace = await traceOf(house, () => execute(silent, house.officer, about))
    expect(trace).toEqual({ outcome: 'done', changed: true, told: 0 })
  })
})
