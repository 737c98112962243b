import { render } from '@react-email/render'
import nodemailer, { type Transporter } from 'nodemailer'
import type { ReactElement } from 'react'
import { z } from 'zod'
import { Invitation, invitationSubject } from '@/emails/invitation'
import { Questions, questionsSubject } from '@/emails/questions'
import { SignIn, signInSubject } from '@/emails/sign-in'
import { env, isDemo } from './env'
import { type Handler, handler, type Job } from './jobs'
import { seal, unseal } from './seal'

const Letter = z.discriminatedUnion('letter', [
  z.object({ letter: z.literal('sign-in'), link: z.string() }),
  z.object({
    letter: z.literal('invitation'),
    link: z.string(),
    institution: z.string(),
    invitedBy: z.string(),
    until: z.string(),
  }),
  z.object({ letter: z.literal('questions'), link: z.string(), system: z.string() }),
])

/** A letter with what it says. Links carry tokens, so the whole is sealed on its way through the queue. */
export type LetterContent = z.infer<typeof Letter>

/** The job that sends a letter; put it on the queue in the transaction of what the letter is about. */
export const mailJob = (to: string, letter: LetterContent): Job => ({
  name: 'mail.send',
  data: { sealed: seal(JSON.stringify({ to, letter })) },
})

const Sealed = z.object({ to: z.email(), letter: Letter })

let transport: Transporter | undefined

async function send(to: string, letter: LetterContent): Promise<void> {
  transport ??= nodemailer.createTransport(env().SMTP_URL)
  const { subject, body } = compose(letter)
  const [html, text] = await Promise.all([render(body), render(body, { plainText: true })])
  await transport.sendMail({ from: env().MAIL_FROM, to, subject, html, text })
}

function compose(letter: LetterContent): { subject: string; body: ReactElement } {
  const demo = isDemo()
  switch (letter.letter) {
    case 'sign-in':
      return { subject: signInSubject, body: <SignIn link={letter.link} demo={demo} /> }
    case 'invitation':
      return { subject: invitationSubject(letter.institution), body: <Invitation {...letter} demo={demo} /> }
    case 'questions':
      return { subject: questionsSubject(letter.system), body: <Questions {...letter} demo={demo} /> }
  }
}

export const mailJobs: readonly Handler[] = [
  handler({
    name: 'mail.send',
    payload: z.object({ sealed: z.string() }),
    run: async ({ sealed }) => {
      const { to, letter } = Sealed.parse(JSON.parse(unseal(sealed)))
      await send(to, letter)
    },
  }),
]
