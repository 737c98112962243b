import { Fold } from '@/components/ui/fold'
import { Icon } from '@/components/ui/icon'
import { Table, Th } from '@/components/ui/table'
import { permissionWords, roleOrder, roleWords } from '@/lib/people/nl'
import { mayDo, permissions } from '@/lib/platform/permission'

/** The one table that says who may do what, as the product itself applies it. */
export function PermissionTable() {
  return (
    <Fold title="Wat mag welke rol?">
      <Table caption="Wat elke rol mag" wide>
        <thead>
          <tr>
            <Th>Mag…</Th>
            {roleOrder.map((role) => (
              <Th key={role}>{roleWords[role].name}</Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {permissions.map((permission) => (
            <tr key={permission}>
              <th scope="row" className="font-normal">
                {permissionWords[permission]}
              </th>
              {roleOrder.map((role) => (
                <td key={role}>
                  {mayDo[role].includes(permission) ? (
                    <Icon name="check" label="Ja" />
                  ) : (
                    <span className="sr-only">Nee</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </Fold>
  )
}
