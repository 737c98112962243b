/** What is answered before any page is made, in words for whoever asked. */
export type Answer = {
  readonly status: number
  readonly title: string
  readonly text: string
  /** In seconds. */
  readonly retryAfter?: number
}

export const answers = {
  tooOften: {
    status: 429,
    title: 'Dit gaat te snel',
    text: 'U doet dit te vaak achter elkaar. Wacht een minuut en probeer het opnieuw.',
    retryAfter: 60,
  },
  noLength: {
    status: 411,
    title: 'Dit kan niet worden ontvangen',
    text: 'Er staat niet bij hoe groot is wat u stuurt. Er is niets opgeslagen.',
  },
  tooLarge: {
    status: 413,
    title: 'Te groot',
    text: 'Wat u stuurt is groter dan 20 MB. Ga terug en kies een kleiner bestand. Er is niets opgeslagen.',
  },
  tooLargeHere: {
    status: 413,
    title: 'Te groot',
    text: 'Wat u stuurt is te groot voor deze pagina. Log in en probeer het opnieuw. Er is niets opgeslagen.',
  },
  fromElsewhere: {
    status: 403,
    title: 'Niet aangenomen',
    text: 'Dit formulier kwam van een andere website. Er is niets opgeslagen.',
  },
  noDatabase: {
    status: 503,
    title: 'Het register is even niet bereikbaar',
    text: 'Het ligt niet aan u. Er is niets opgeslagen. Probeer het over een minuut opnieuw; blijft het misgaan, meld het dan bij uw beheerder.',
    retryAfter: 30,
  },
} as const satisfies Record<string, Answer>

/** The answer as a page that needs no script and nothing else of the site. */
export const answerPage = ({ title, text }: Answer, nonce: string): string => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · AI-register</title>
<style nonce="${nonce}">body{font:1rem/1.5 system-ui,sans-serif;max-width:60ch;margin:4rem auto;padding:0 1rem;color:#16302f}a{color:#0b5d63}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
<p><a href="">Probeer opnieuw</a></p>
</main>
</body>
</html>
`
