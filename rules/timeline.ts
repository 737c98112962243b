import type { Day } from './engine/day'
import { legalDay, settingOn } from './engine/period'
import { calendar } from './sources/calendar'

/** A legal date for a timeline. */
export type LegalDateEntry = {
  readonly id: keyof typeof calendar
  readonly day: Day
  /** In Dutch, what begins or ends. */
  readonly label: string
  /** The act that set it, and where: "Digitale omnibus AI art. 113, onder c, i". */
  readonly setBy: string
  /** Said instead of the day where the source names only a month or a year. */
  readonly roughly?: string
}

const shown = [
  'aiAct',
  'chaptersOneAndTwo',
  'literacyNewText',
  'transparency',
  'newProhibitions',
  'markingLegacy',
  'highRiskAnnexIII',
  'highRiskAnnexI',
  'publicAuthorityLegacy',
] as const satisfies readonly (keyof typeof calendar)[]

/** The legal dates of the AI Act as known on a day, in order. */
export function legalDates(asOf: Day): readonly LegalDateEntry[] {
  return shown
    .flatMap((id): LegalDateEntry[] => {
      const date = calendar[id]
      const setting = settingOn(date, asOf)
      if (!setting) return []
      const setBy = [setting.setBy.name, setting.provision].filter(Boolean).join(' ')
      return [{ id, day: legalDay(date, asOf), label: date.label, setBy }]
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1))
}
