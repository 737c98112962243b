import type { DepartmentKind } from '@/lib/platform/prisma/enums'

export const departmentKinds = {
  department: 'Afdeling',
  group: 'Groep over afdelingen heen',
} as const satisfies Record<DepartmentKind, string>

export const departmentProblems = {
  name: 'Vul een naam in.',
  kind: 'Kies afdeling of groep.',
  parent: 'Kies een afdeling uit de lijst.',
  taken: 'Er is al een afdeling of groep met deze naam. Die kan ook gesloten zijn.',
  circle: 'Een afdeling kan niet onder zichzelf vallen, ook niet via een andere.',
  closedParent: 'De afdeling waar dit onder valt, is gesloten. Open die eerst, of kies een andere.',
} as const
