import { unseal } from '@/lib/platform/seal'
import { ownerPool } from './institution'

/** The links in letters to this address that wait on the queue, the newest first. */
export async function linksTo(address: string): Promise<readonly string[]> {
  const { rows } = await ownerPool().query<{ sealed: string }>(
    "select data->>'sealed' as sealed from pgboss.job where name = 'mail.send' order by created_on desc",
  )
  return rows
    .map((row) => JSON.parse(unseal(row.sealed)) as { to: string; letter: { link: string } })
    .filter((letter) => letter.to === address)
    .map((letter) => letter.letter.link)
}
