export const signInWords = {
  emailMissing: 'Vul uw e-mailadres in, bijvoorbeeld naam@ziekenhuis.nl.',
  emailTooOften: 'Voor dit adres is net al een paar keer een link gevraagd. Kijk in uw mail of wacht een kwartier.',
  notInDemo: 'Deze demonstratiepersoon is er niet. Start de demonstratie opnieuw met een schone inhoud.',
} as const

/** What happened just before the sign-in page. */
export const signInMessages = {
  uitgelogd: 'U bent uitgelogd.',
  aangenomen: 'U hebt de uitnodiging aangenomen. Log in met het e-mailadres waarop u haar kreeg om verder te gaan.',
} as const

/** What the sign-in page says of an error that next-auth sends along. */
export function signInError(code: string | undefined): string | null {
  if (code === undefined) return null
  if (code === 'Verification') return 'Deze link is verlopen of al gebruikt. Vraag hieronder een nieuwe link.'
  if (code === 'AccessDenied') return 'Met dit adres hebt u geen toegang meer. Vraag uw beheerder om een uitnodiging.'
  return 'Het inloggen lukte niet. Vraag hieronder een nieuwe link.'
}
