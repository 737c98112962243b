import { command } from '@/lib/platform/command'
import { notThere } from '@/lib/platform/errors'
import { findSystem } from '@/lib/systems/repository'
import { documentNames, dossierTitle } from './nl'
import { lastVersion, lockMaking } from './repository'
import { MakeSchema } from './schema'

/** Gives a document that is about to be made its number, and keeps in the logbook who made it. */
export const makeDocument = command({
  may: 'export:make',
  input: MakeSchema,
  run: async (db, input) => {
    const systemId = input.document === 'systemDossier' ? input.systemId : null
    const system = systemId ? await findSystem(db, systemId) : null
    if (systemId && !system) notThere()
    await lockMaking(db, input.document, systemId)
    const before = await lastVersion(db, input.document, systemId)
    const version = before + 1
    const label = system ? dossierTitle(system.values.name ?? '') : documentNames.registerReport
    return {
      value: { version },
      audit: [
        {
          name: 'document.made',
          subject: { kind: input.document, id: systemId, label },
          systemId,
          changes: [{ field: 'version', from: before > 0 ? String(before) : null, to: String(version) }],
        },
      ],
    }
  },
})
