import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Ids } from './addresses'

/** The people of the demonstration hospital, one for each role. */
export const everyone = [
  'beheerder',
  'kwaliteitsmedewerker',
  'commissielid',
  'systeemeigenaar',
  'fg',
  'adviseur',
  'auditor',
  'lezer',
] as const
export type As = (typeof everyone)[number]

const admin: readonly As[] = ['beheerder']
const officers: readonly As[] = ['beheerder', 'kwaliteitsmedewerker']
/** The system is that of the systeemeigenaar. */
const owners: readonly As[] = [...officers, 'systeemeigenaar']
const registering: readonly As[] = [...owners, 'commissielid']
const answering: readonly As[] = [...registering, 'adviseur']
const logReaders: readonly As[] = [...officers, 'commissielid', 'fg', 'auditor']

export type Route = { readonly at: (ids: Ids) => string; readonly who: readonly As[] }
const route = (at: string | ((ids: Ids) => string), who: readonly As[]): Route => ({
  at: typeof at === 'string' ? () => at : at,
  who,
})
const ofSystem = (rest: string, who: readonly As[]) => route(({ system }) => `/systemen/${system}${rest}`, who)

/** Every address inside an institution, by its folder: who of a hospital gets 200. All others get 404. */
export const inside: Readonly<Record<string, Route>> = {
  '': route('', everyone),
  '/wat-verandert': route('/wat-verandert', everyone),
  '/wat-verandert/nieuwe-regels': route('/wat-verandert/nieuwe-regels', everyone),
  '/wat-verandert/terugkijken': route('/wat-verandert/terugkijken', everyone),
  '/wat-verandert/terugkijken/export': route('/wat-verandert/terugkijken/export?formaat=csv', everyone),
  '/wat-verandert/nieuwe-regels/voortgang': route('/wat-verandert/nieuwe-regels/voortgang', everyone),
  '/wat-verandert/nieuwe-regels/[herbeoordeling]': route(
    ({ reassessment }) => `/wat-verandert/nieuwe-regels/${reassessment}`,
    everyone,
  ),
  '/systemen': route('/systemen', everyone),
  '/systemen/nieuw': route('/systemen/nieuw', registering),
  '/systemen/export': route('/systemen/export?formaat=csv', everyone),
  '/systemen/gekozen/eigenaar': route(({ system }) => `/systemen/gekozen/eigenaar?keuze=${system}`, officers),
  '/systemen/gekozen/stadium': route(({ system }) => `/systemen/gekozen/stadium?keuze=${system}`, officers),
  '/systemen/importeren': route('/systemen/importeren', officers),
  '/systemen/importeren/sjabloon': route('/systemen/importeren/sjabloon', officers),
  '/systemen/importeren/[import]': route(({ batch }) => `/systemen/importeren/${batch}`, officers),
  '/systemen/importeren/[import]/voortgang': route(({ batch }) => `/systemen/importeren/${batch}/voortgang`, officers),
  '/systemen/[systeem]': ofSystem('', everyone),
  '/systemen/[systeem]/bewerken': ofSystem('/bewerken', owners),
  '/systemen/[systeem]/stadium': ofSystem('/stadium', owners),
  '/systemen/[systeem]/versies': ofSystem('/versies', everyone),
  '/systemen/[systeem]/verwijderen': route(({ draft }) => `/systemen/${draft}/verwijderen`, officers),
  '/systemen/[systeem]/dossier': ofSystem('/dossier', everyone),
  '/systemen/[systeem]/dpia': ofSystem('/dpia', everyone),
  '/systemen/[systeem]/leverancierschecklist': ofSystem('/leverancierschecklist', everyone),
  '/systemen/[systeem]/classificeren': ofSystem('/classificeren', everyone),
  '/systemen/[systeem]/classificeren/[onderwerp]': ofSystem('/classificeren/ai-systeem', answering),
  '/systemen/[systeem]/classificeren/doorgeven/[aan]': ofSystem('/classificeren/doorgeven/leverancier', answering),
  '/systemen/[systeem]/classificeren/uitkomst': ofSystem('/classificeren/uitkomst', everyone),
  '/systemen/[systeem]/classificeren/geschiedenis': ofSystem('/classificeren/geschiedenis', everyone),
  '/systemen/[systeem]/classificeren/geschiedenis/[besluit]': route(
    ({ system, decision }) => `/systemen/${system}/classificeren/geschiedenis/${decision}`,
    everyone,
  ),
  '/vragen': route('/vragen', [...answering, 'fg']),
  '/vragen/[verzoek]': route(({ request }) => `/vragen/${request}`, [...answering, 'fg']),
  '/verplichtingen': route('/verplichtingen', everyone),
  '/verplichtingen/[verplichting]': route(({ duty }) => `/verplichtingen/${duty}`, everyone),
  '/verplichtingen/export': route('/verplichtingen/export?formaat=csv', everyone),
  '/verplichtingen/gekozen': route(({ duty }) => `/verplichtingen/gekozen?keuze=${duty}`, officers),
  '/bestanden/[bestand]': route(({ file }) => `/bestanden/${file}`, everyone),
  '/dossier': route('/dossier', everyone),
  '/dossier/register': route('/dossier/register', everyone),
  '/logboek': route('/logboek', logReaders),
  '/praktijken': route('/praktijken', []),
  '/praktijken/[praktijk]': route('/praktijken/praktijk-de-linde', []),
  '/praktijken/[praktijk]/classificatie/[besluit]': route(
    ({ decision }) => `/praktijken/praktijk-de-linde/classificatie/${decision}`,
    [],
  ),
  '/beheer': route('/beheer', everyone),
  '/beheer/afdelingen': route('/beheer/afdelingen', everyone),
  '/beheer/afdelingen/[afdeling]': route(({ department }) => `/beheer/afdelingen/${department}`, officers),
  '/beheer/inzage': route('/beheer/inzage', officers),
  '/beheer/inzage/geven': route('/beheer/inzage/geven', officers),
  '/beheer/mensen': route('/beheer/mensen', everyone),
  '/beheer/mensen/uitnodigen': route('/beheer/mensen/uitnodigen', admin),
  '/beheer/mensen/[persoon]': route(({ person }) => `/beheer/mensen/${person}`, admin),
  '/beheer/vertrek': route('/beheer/vertrek', admin),
  '/beheer/vertrek/[export]': route(({ archive }) => `/beheer/vertrek/${archive}`, admin),
}

/** What a region sees of the practices; no hospital has these pages. */
export const ofRegion = ['/praktijken', '/praktijken/[praktijk]', '/praktijken/[praktijk]/classificatie/[besluit]']

/** Every address outside institutions, and what nobody in particular gets there. */
export const outside: Readonly<Record<string, { readonly at: string; readonly gets: number }>> = {
  '/': { at: '/', gets: 200 },
  '/inloggen': { at: '/inloggen', gets: 200 },
  '/regels': { at: '/regels', gets: 200 },
  '/inloggen/verstuurd': { at: '/inloggen/verstuurd', gets: 200 },
  '/inloggen/bevestigen': { at: '/inloggen/bevestigen', gets: 200 },
  '/demo/postvak': { at: '/demo/postvak', gets: 200 },
  '/uitnodiging/[token]': { at: '/uitnodiging/een-token-dat-niemand-kreeg', gets: 200 },
  '/account': { at: '/account', gets: 307 },
  '/instellingen': { at: '/instellingen', gets: 307 },
  '/api/health': { at: '/api/health', gets: 200 },
  '/api/auth/[...nextauth]': { at: '/api/auth/session', gets: 404 },
}

/** The addresses that the folders of app/ make, with the names of their parts. */
export function routesIn(folder: string, kinds: readonly string[] = ['page.tsx', 'route.ts'], at = ''): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory())
      return routesIn(join(folder, entry.name), kinds, /^\(.*\)$/.test(entry.name) ? at : `${at}/${entry.name}`)
    return kinds.includes(entry.name) ? [at] : []
  })
}
