import { origin } from '../common-facts'
import { conclusion, type Says } from '../engine/conclusion'
import { all, any, concluded, is } from '../engine/condition'
import { yesNo } from '../engine/fact'
import { norm } from '../engine/norm'
import { calendar } from '../sources/calendar'
import { aiAct } from '../sources/citation'
import { aiSystem } from './art-3-1-ai-system'
import { highRiskDuties } from './art-111-legacy'
import { changedPurpose, ownBrand, substantialModification } from './changes'

export const usedByInstitution = yesNo('usedByInstitution', {
  topic: 'role',
  asks: 'Gebruikt uw organisatie het systeem onder eigen verantwoordelijkheid?',
  why: 'Wie een systeem onder eigen verantwoordelijkheid gebruikt, is gebruiksverantwoordelijke. Privégebruik telt niet.',
  cites: aiAct.definition('4'),
  examples: {
    practice: 'de praktijk gebruikt het in het spreekuur',
    hospital: 'één afdeling gebruikt het; een arts die thuis iets voor zichzelf opzoekt, telt niet',
  },
  yes: 'Uw organisatie gebruikt het onder eigen verantwoordelijkheid',
  no: 'Uw organisatie gebruikt het niet onder eigen verantwoordelijkheid',
  hint: 'Ook als alleen één afdeling het gebruikt',
})

export const deployer = conclusion(
  'role.deployer',
  {
    yes: 'Uw organisatie is gebruiksverantwoordelijke',
    no: 'Uw organisatie is geen gebruiksverantwoordelijke',
    unknown: 'Nog niet duidelijk of uw organisatie gebruiksverantwoordelijke is',
  },
  { retold: 'never' },
)

export const provider = conclusion(
  'role.provider',
  {
    yes: 'Uw organisatie is aanbieder',
    no: 'Uw organisatie is geen aanbieder',
    unknown: 'Nog niet duidelijk of uw organisatie aanbieder is',
  },
  { dated: true, retold: 'never' },
)

/** By art. 25, from the day on which the rules for high risk hold for the system: art. 111(2) may put that off or take it away. */
const becomesProvider = (point: 'a' | 'b' | 'c', says: string, finds: Says) => ({
  id: `ai-act.25-1-${point}`,
  cites: [aiAct.art('25', '1', point)] as const,
  standing: 'law' as const,
  inForce: { from: calendar.highRiskAnnexIII },
  says,
  finds,
  concludes: provider,
})

export const roleNorms = [
  norm({
    id: 'ai-act.3-4',
    cites: [aiAct.definition('4')],
    standing: 'law',
    inForce: { from: calendar.chaptersOneAndTwo },
    says: 'Wie een AI-systeem onder eigen verantwoordelijkheid gebruikt, is gebruiksverantwoordelijke.',
    concludes: deployer,
    when: all(concluded(aiSystem), is(usedByInstitution, 'yes')),
  }),
  norm({
    id: 'ai-act.3-3',
    cites: [aiAct.definition('3'), aiAct.definition('11')],
    standing: 'law',
    inForce: { from: calendar.chaptersOneAndTwo },
    says: 'Wie een AI-systeem maakt of laat maken en het onder eigen naam voor eigen gebruik in gebruik neemt, is aanbieder.',
    finds: {
      yes: 'Zelf gemaakt of laten maken, en onder eigen naam in gebruik',
      no: 'Niet zelf gemaakt of laten maken',
      unknown: 'Nog niet duidelijk of het zelf gemaakt is',
    },
    concludes: provider,
    when: all(concluded(aiSystem), is(origin, 'inHouse', 'commissioned')),
  }),
  norm({
    ...becomesProvider('a', 'Wie zijn naam of merk op een systeem met hoog risico zet, wordt aanbieder.', {
      yes: 'Eigen naam of merk op een systeem met hoog risico',
      no: 'Geen eigen naam of merk op een systeem waarvoor de regels voor hoog risico gelden',
      unknown: 'Nog niet duidelijk of uw organisatie haar naam of merk op een systeem met hoog risico zette',
    }),
    when: all(concluded(highRiskDuties), is(ownBrand, 'yes')),
  }),
  norm({
    ...becomesProvider('b', 'Wie een systeem met hoog risico substantieel wijzigt, wordt aanbieder.', {
      yes: 'Systeem met hoog risico substantieel gewijzigd',
      no: 'Geen substantiële wijziging van een systeem waarvoor de regels voor hoog risico gelden',
      unknown: 'Nog niet duidelijk of uw organisatie een systeem met hoog risico substantieel wijzigde',
    }),
    when: all(concluded(highRiskDuties), is(substantialModification, 'yes')),
  }),
  norm({
    ...becomesProvider('c', 'Wie een systeem een ander doel geeft waardoor het hoog risico wordt, wordt aanbieder.', {
      yes: 'Ander doel gegeven, waardoor het hoog risico is',
      no: 'Geen ander doel gegeven waardoor het hoog risico is',
      unknown: 'Nog niet duidelijk of uw organisatie het een ander doel gaf waardoor het hoog risico is',
    }),
    when: all(concluded(highRiskDuties), is(changedPurpose, 'yes')),
  }),
]

/** The institution is subject to the Act in either role. */
export const anyRole = any(concluded(deployer), concluded(provider))

export const roleFacts = [usedByInstitution]
