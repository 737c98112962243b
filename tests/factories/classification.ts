import { answerPage, decide } from '@/lib/classification/commands'
import { loadOutcome } from '@/lib/classification/loaders'
import { execute, type Outcome } from '@/lib/platform/command'
import { newId } from '@/lib/platform/id'
import { readAs } from '@/lib/platform/loader'
import type { Tenant } from '@/lib/platform/tenancy'
import { topicById } from '@/rules'

type Page = Readonly<Record<string, unknown>>

/** One page of the questionnaire, as the form sends it. */
export const answers = (tenant: Tenant, systemId: string, topic: string, page: Page) =>
  execute(answerPage, tenant, { systemId, topic, ...page })

/** The questions of a topic with their answers, as fields of the form. */
export const asFields = (values: Readonly<Record<string, string>>): Page => ({
  shown: Object.keys(values),
  ...Object.fromEntries(Object.entries(values).map(([id, value]) => [`antwoord-${id}`, value])),
})

const none = (topic: string): Page => {
  const listed = [...(topicById(topic)?.checklist?.factIds ?? [])]
  return { shown: listed, listed, picked: [], rest: 'none' }
}

export const isAi = asFields({ technique: 'learned', autonomous: 'yes', influences: 'yes' })
export const noneOf = none

/** Answers until high risk along the route of the medical devices is settled. */
export async function anAnsweredDevice(tenant: Tenant, systemId: string): Promise<void> {
  await done(answers(tenant, systemId, 'ai', isAi))
  await done(answers(tenant, systemId, 'prohibited', none('prohibited')))
  await done(answers(tenant, systemId, 'role', asFields({ origin: 'bought', usedByInstitution: 'yes' })))
  await done(
    answers(tenant, systemId, 'device', asFields({ declaredDevice: 'mdr', mdrClass: 'IIa', devicePart: 'itself' })),
  )
}

/** The value of a write that must succeed. */
export async function done<R>(write: Promise<Outcome<R>>): Promise<R> {
  const outcome = await write
  if (outcome.is !== 'done') throw new Error(`not done: ${JSON.stringify(outcome)}`)
  return outcome.value
}

/** The decision form as it stands on the page of the outcome now. */
export async function theForm(tenant: Tenant, systemId: string) {
  const page = await readAs(loadOutcome, tenant, { systemId })
  if (!page) throw new Error('no outcome')
  return { id: newId(), systemId, fingerprint: page.fingerprint, after: page.latest?.id ?? '' }
}

/** Confirms what stands on the page. */
export const confirms = async (tenant: Tenant, systemId: string) =>
  execute(decide, tenant, { ...(await theForm(tenant, systemId)), decision: 'confirmed' })
