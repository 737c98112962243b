/**
 * What each event says. `{}` is where its subject goes, as a link where there is one; without it the subject follows.
 * A room adds the names that it writes (`noun.verb`, see AuditEntry).
 */
export const eventWords: Readonly<Record<string, string>> = {
  'system.registered': 'AI-systeem {} geregistreerd',
  'system.changed': 'AI-systeem {} gewijzigd',
  'system.stageChanged': 'Stadium van {} gewijzigd',
  'system.deleted': 'Concept {} verwijderd',
  'product.changed': 'Productgegevens van {} gewijzigd',
  'version.installed': 'Versie van {} vastgelegd',
  'version.rolledBack': 'Versie van {} teruggedraaid',
  'vendor.added': 'Leverancier {} toegevoegd',

  'classification.answered': 'Vragen over {} beantwoord',
  'classification.kindChosen': 'Soort hulpmiddel van {} gekozen',
  'classification.noted': 'Tussenstand van de classificatie van {} vastgelegd',
  'classification.confirmed': 'Classificatie van {} bevestigd',
  'classification.overridden': 'Van de voorgestelde classificatie van {} afgeweken',
  'classification.compared': 'Besluiten vergeleken met {}',
  'classification.differs': 'Gevraagd om {} opnieuw te beoordelen: de regels zijn veranderd',
  'classification.reassessed': 'Opnieuw besloten over {}, zoals gevraagd door nieuwe regels',
  'classification.kept': 'Na nieuwe regels opnieuw bekeken: het besluit over {} blijft zoals het is',
  'classification.replaced': 'Vraag om {} opnieuw te beoordelen vervallen: de regels zijn weer veranderd',

  'question.handedOver': 'Vragen over {} doorgegeven',
  'question.askedVendor': 'Vragen over {} aan de leverancier gesteld',
  'question.answered': 'Doorgegeven vragen over {} zijn beantwoord',
  'question.withdrawn': 'Doorgegeven vragen over {} ingetrokken',
  'question.returned': 'Doorgegeven vragen over {} teruggegeven',

  'duty.arose': 'Verplichting {} ontstaan',
  'duty.noted': 'Voor {} vastgelegd wat niet geldt of nog onbepaald is',
  'duty.ceased': 'Verplichting {} geldt niet meer zeker',
  'duty.changed': 'Verplichting {} gewijzigd door de regels',
  'duty.lapsed': 'Verplichting {} vervallen',
  'duty.planned': 'Verplichting {} gepland',
  'duty.waived': 'Verplichting {} niet van toepassing verklaard',
  'duty.handedOver': 'Verplichtingen van {} overgedragen',
  'duty.reopened': 'Verplichting {} opnieuw geopend',
  'evidence.offered': 'Bewijs aangeboden bij {}',
  'evidence.accepted': 'Bewijs bij {} goedgekeurd',
  'evidence.rejected': 'Bewijs bij {} afgewezen',

  'check.dpia': 'Stand bijgewerkt: {}',
  'check.supplierChecklist': 'Stand bijgewerkt: {}',
  'check.handedOver': 'Beoordelingen van {} overgedragen',

  'import.started': 'Import van {} gestart',
  'import.done': 'Import van {} uitgevoerd',
  'import.failed': 'Import van {} mislukt',

  'invitation.sent': 'Uitnodiging verstuurd',
  'invitation.resent': 'Uitnodiging opnieuw verstuurd',
  'invitation.withdrawn': 'Uitnodiging ingetrokken',
  'person.joined': '{} doet mee',
  'person.rolesChanged': 'Rollen van {} gewijzigd',
  'person.removed': 'Toegang van {} beëindigd',
  'person.pseudonymised': 'Naam van {} vervangen na vertrek',

  'document.made': '{} gemaakt',

  'institution.created': 'Organisatie {} aangemaakt',
  'institution.addressChanged': 'Adres van {} gewijzigd',
  'institution.closed': 'Organisatie {} gesloten',
  'institution.reopened': 'Organisatie {} weer geopend',
  'institution.profileChanged': 'Profiel van {} gewijzigd',
  'institution.exportAsked': 'Export van alles van {} gevraagd',
  'institution.exportFailed': 'Export van alles maken is niet gelukt',
  'institution.exported': 'Export van alles gemaakt: {}',
  'institution.exportFetched': 'Export van alles opgehaald: {}',
  'department.added': 'Afdeling {} toegevoegd',
  'department.changed': 'Afdeling {} gewijzigd',
  'department.closed': 'Afdeling {} gesloten',
  'department.reopened': 'Afdeling {} opnieuw geopend',

  'grant.given': 'Inzage gegeven aan {}',
  'grant.revoked': 'Inzage van {} ingetrokken',
  'grant.received': 'Inzage gekregen van {}',
  'grant.ended': 'Inzage bij {} is ingetrokken',
  'grant.seen': '{} heeft meegekeken',
  'grant.looked': 'Meegekeken bij {}',
}

/** What an event without words of its own says. */
export const otherEvent = 'Wijziging van {}'

/** The field of a change, where a room wrote a key instead of its label. */
export const fieldWords: Readonly<Record<string, string>> = {
  name: 'Naam',
  address: 'Adres',
  roles: 'Rollen',
  advisorKind: 'Soort adviseur',
  invitedBy: 'Uitgenodigd door',
  systems: 'Overgedragen AI-systemen',
  duties: 'Overgedragen verplichtingen',
  dpiaResponsible: 'Verantwoordelijke voor de DPIA',
  supplierChecklistResponsible: 'Verantwoordelijke voor de leverancierschecklist',
  notOwed: 'Geldt niet',
  undetermined: 'Nog onbepaald',
  verdict: 'Of het geldt',
  legalFrom: 'Wettelijke datum',
  article: 'Artikel',
  because: 'Waarom',
  askedOf: 'Gevraagd aan',
  questions: 'Aantal vragen',
  newOwner: 'Nieuwe eigenaar',
  ownerId: 'Eigenaar',
  deputyId: 'Vervanger',
  clinicianId: 'Verantwoordelijke zorgverlener',
  targetOn: 'Streefdatum',
  status: 'Status',
  reason: 'Reden',
  title: 'Titel',
  coversFrom: 'Geldt vanaf',
  coversUntil: 'Geldt tot en met',
  file: 'Bestand',
  sha256: 'Controlegetal van het bestand',
  ownProof: 'Eigen bewijs beoordeeld',
  category: 'Classificatie',
  on: 'Datum',
  reviewBefore: 'Opnieuw bekijken vóór',
  responsibleId: 'Verantwoordelijke',
  document: 'Document',
  documentUrl: 'Adres van het document',
  note: 'Toelichting',
  proposed: 'Voorstel',
  routes: 'Langs welke route',
  parent: 'Onderdeel van',
  kind: 'Soort',
  scopes: 'Wat te zien is',
  since: 'Vanaf',
  until: 'Tot en met',
  size: 'Grootte',
  who: 'Wie keek',
  day: 'Dag',
  version: 'Versie',
  rules: 'Regels',
  compared: 'Vergeleken besluiten',
  differing: 'Waarvan anders',
}

/** Values that a room wrote as a key. */
export const valueWords: Readonly<Record<string, string>> = {
  open: 'Open',
  inProgress: 'Bezig',
  underReview: 'Ter controle',
  substantiated: 'Onderbouwd',
  vendor: 'Leverancier',
  notApplicable: 'Niet van toepassing',
  owed: 'Geldt',
  undetermined: 'Nog onbepaald',
}

/** Who did it, when it was no person. */
export const jobWords: Readonly<Record<string, string>> = {
  'intake.read': 'Import',
  'intake.run': 'Import',
  'people.retention': 'Bewaartermijn',
  'institutions.export': 'Export',
  'grants.tell': 'Inzage',
  'grants.seen': 'Inzage',
  'classification.reassess': 'Nieuwe regels',
}

export const actorWords = {
  job: 'Automatisch',
  operator: 'Platformbeheer',
  gone: 'Onbekende medewerker',
} as const

/** What one can choose to see, and the nouns that it covers. */
export const kindGroups = {
  systems: { label: 'AI-systemen', nouns: ['system', 'product', 'version', 'vendor'] },
  classification: { label: 'Classificatie', nouns: ['classification', 'question'] },
  duties: { label: 'Verplichtingen en bewijs', nouns: ['duty', 'evidence', 'check'] },
  imports: { label: 'Import', nouns: ['import'] },
  people: { label: 'Mensen en rollen', nouns: ['person', 'invitation'] },
  institution: { label: 'Organisatie', nouns: ['institution', 'department', 'document'] },
  grants: { label: 'Inzage door anderen', nouns: ['grant'] },
} as const

export type KindGroup = keyof typeof kindGroups
