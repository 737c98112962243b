/** What a version of the rules changed, newest first, in Dutch. Every version that can have made a receipt stands here. */
export const changeLog: readonly { readonly version: string; readonly changes: readonly [string, ...string[]] }[] = [
  {
    version: '2026.11.8',
    changes: [
      'Dat de eerste aanbieder documentatie moet overdragen (art. 25 lid 2), staat niet meer bij een systeem dat de organisatie zelf maakte of liet maken: daar is geen eerdere aanbieder.',
    ],
  },
  {
    version: '2026.11.7',
    changes: [
      'Met een scenario aan staan de meldplicht bij datalekken en het meewerken met autoriteiten in de woorden van het voorstel; staat het uit, dan verandert er niets.',
      'De lijst van de Autoriteit Persoonsgegevens voor de DPIA wordt per categorie gevraagd (6, 8, 11, 14 tot en met 17), waar de DPIA nog niet vaststaat.',
      'Of het systeem zelf ingrijpende besluiten over mensen neemt (AVG art. 22), is een vraag met een eigen verplichting.',
    ],
  },
  {
    version: '2026.11.6',
    changes: [
      'Elk punt van bijlage III heeft vervolgvragen over wat erbuiten valt, zoals verificatie, pijn en vermoeidheid, roosters op beschikbaarheid en fraudeopsporing.',
      'Een beroep op art. 6 lid 3 telt alleen met een van de vier gronden en met het document van de aanbieder; bij profilering nooit.',
      'De verboden praktijken van art. 5 vragen door naar hun uitzonderingen, waaronder de medische.',
      'Implantaten hebben een verwachte klasse (regel 8), apparaten die iets toedienen ook (regel 12). Wat MDR, Wkkgz en de regels over registratie van implantaten vragen, staat erbij.',
      'De voorwaarden voor een zelfgemaakt hulpmiddel (MDR art. 5 lid 5) zijn losse vragen.',
      'Klachten, WGBO, rechten van betrokkenen, datalekken en voorafgaande raadpleging gelden voor de organisatie als geheel; goede praktijk in de huisartsenzorg staat ernaast.',
      'Gebruik buiten de handleiding, scripts in een hulpmiddel, onderzoek en openbare chatbots zijn aandachtspunten.',
      'Voorstellen voor de MDR en IVDR, de AVG en de Uitvoeringswet zijn te bekijken als scenario; zij beslissen niets.',
    ],
  },
  {
    version: '2026.11.5',
    changes: [
      'Wie een systeem zelf substantieel wijzigt of een ander doel geeft, kan zich niet meer op overgangsrecht beroepen.',
      'Een ingekochte chatbot onder eigen naam: wat art. 50 van aanbieders vraagt, rust volgens onze uitleg op de organisatie.',
      'Bij een certificaat van voor de MDR wordt de dag genoemd waarop het overgangsrecht eindigt.',
      'Importeur en distributeur (art. 23 en 24) zijn uitgewerkt.',
      'Wat een zorgaanbieder als geheel verschuldigd is (Wkkgz 2, 3, 7, 10 en 11; NEN 7510, 7512 en 7513), staat bij de uitkomst.',
      'Punt 2 van bijlage III valt ook buiten de registratie door de aanbieder (art. 49 lid 1).',
      'Software die een actief behandelapparaat van klasse IIb bewaakt, of vitale functies zelf meet, telt mee bij de te verwachten klasse; van een onderdeel wordt de minste klasse genoemd.',
    ],
  },
  {
    version: '2026.11.4',
    changes: [
      'De verplichtingen van aanbieders (art. 6 lid 4, 9 tot en met 21, 43 tot en met 49, 72 en 73) zijn uitgewerkt.',
      'Erbij voor wie een systeem uit bijlage III gebruikt: beoordeling van de gevolgen voor de grondrechten (art. 27), registratie (art. 26 lid 8 en art. 49 lid 3) en uitleg (art. 86).',
      'Erbij: art. 26 lid 9 en 12, en art. 50 lid 1 en 2, met wie daarvoor verantwoordelijk is.',
    ],
  },
  {
    version: '2026.11.3',
    changes: [
      'Of software een medisch hulpmiddel is en welke klasse te verwachten is, staat naast de opgave van de fabrikant. De opgave blijft beslissen.',
      'De uitzondering voor zelfgemaakte hulpmiddelen vervalt als het hulpmiddel naar een andere rechtspersoon gaat.',
    ],
  },
  {
    version: '2026.11.2',
    changes: [
      'Begindagen, overgangsrecht (art. 111 lid 2) en rolwisseling (art. 25) worden met hun dag gezegd.',
      'Verboden die nog moeten ingaan, worden vooraf gemeld.',
    ],
  },
]
