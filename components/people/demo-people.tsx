import { ActionForm } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { type DemoInstitution, demoKey } from '@/lib/people/demo/model'
import { writeRoles } from '@/lib/people/nl'
import { signInAsDemo } from '@/lib/people/sign-in/actions'

/** The people of a demonstration, each a button that signs in. */
export function DemoPeople({ institutions, naar }: { institutions: readonly DemoInstitution[]; naar: string }) {
  return (
    <Card title="Kies wie u bent in de demonstratie">
      <p className="text-ink-2 mb-4">
        Deze mensen en organisaties bestaan niet. U hebt geen wachtwoord nodig. Wat de demonstratie mailt, staat in het{' '}
        <a href="/demo/postvak">postvak van de demonstratie</a>.
      </p>
      <ActionForm action={signInAsDemo} look="plain" id="demo">
        <input type="hidden" name="naar" value={naar} />
        {institutions.map((institution) => (
          <section key={institution.slug} className="mb-5">
            <h3 className="mb-2">{institution.name}</h3>
            <ul className="grid gap-2 sm:grid-cols-2">
              {institution.people.map((person) => {
                const key = demoKey(person.as, institution.slug)
                return (
                  <li key={key}>
                    <button
                      type="submit"
                      name="persoon"
                      value={key}
                      data-demo-person={key}
                      className="btn w-full justify-start text-left"
                    >
                      <span>
                        {person.name}
                        <small className="text-ink-2 block font-normal">{writeRoles(person.roles)}</small>
                      </span>
                    </button>
                  </li>
                )
              })}
            </ul>
          </section>
        ))}
      </ActionForm>
    </Card>
  )
}
