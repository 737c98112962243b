/** Listed in the catalogue with the reason. */
export const notModelled: readonly { readonly subject: string; readonly reason: string }[] = [
  {
    subject: 'MDR-klasse bepalen (bijlage VIII)',
    reason: 'De klasse is de opgave van de fabrikant; wij signaleren alleen twijfel.',
  },
  {
    subject: 'MDR bijlage VIII, de volledige tekst van regel 8, 9, 10, 12 en 22',
    reason:
      'Wij lazen een samenvatting: van regel 9 de laatste alinea’s, van regel 8 de soorten implantaten die daarin staan. Wat de tekst verder noemt, telt niet mee.',
  },
  {
    subject: 'MDR bijlage VIII, regels 1 tot en met 7, 13, 14 en 16 tot en met 21',
    reason: 'Gaan over hulpmiddelen die geen software en geen implantaat zijn, of zijn hier nog niet nagelezen.',
  },
  { subject: 'MDR bijlage VIII, regel 15 (anticonceptie)', reason: 'De tekst is hier nog niet nagelezen.' },
  {
    subject: 'IVDR bijlage VIII, regels 1 tot en met 7',
    reason: 'De tekst is hier nog niet nagelezen; alleen punt 1.4 en één voorbeeld uit het richtsnoer tellen mee.',
  },
  {
    subject: 'De bijlage bij het Besluit registratie implantaten',
    reason: 'Is hier nog niet nagelezen: of een implantaat erin staat, beantwoordt een persoon.',
  },
  {
    subject:
      'De begindag van het Besluit en de Regeling registratie implantaten, en wat art. 3 van de Regeling verder vraagt',
    reason: 'Niet nagelezen: wij noemen 2019, het jaar waarin het register begon, en alleen de gegevens die wij lazen.',
  },
  {
    subject: 'De taal van etiket en gebruiksaanwijzing (Besluit medische hulpmiddelen)',
    reason: 'De tekst is hier nog niet nagelezen; dat u ze nakijkt, kennen wij uit een factsheet.',
  },
  {
    subject: 'IGJ-toetsingskader aanschaf, introductie en toepassing implantaten (2021)',
    reason: 'Is hier nog niet volledig nagelezen; komt later.',
  },
  {
    subject: 'Art. 2 lid 13 (gedelegeerde handelingen)',
    reason:
      'De Commissie kan art. 9 tot en met 15 en 17 tot en met 25 beperken waar MDR of IVDR hetzelfde bieden; of zij dat deed, is niet nagegaan.',
  },
  {
    subject: 'Art. 25 lid 2 en 4, de uitzonderingen',
    reason:
      'Wat de eerste aanbieder en leveranciers u moeten geven, is een aandachtspunt: het rust op anderen. De nieuwe tekst is alleen in samenvatting gelezen, de uitzonderingen alleen in de tekst van 2024. Lid 3 gaat over de fabrikant van een product.',
  },
  {
    subject: 'Vereenvoudigingen voor kleine organisaties (art. 11 lid 1 en art. 17 lid 2)',
    reason: 'De vorm wordt lichter, de verplichting blijft.',
  },
  {
    subject:
      'MDR art. 10, 13, 14, 15, 31, 61, 83 tot en met 85 en 87 naar de letter, en alles wat daar verder in staat',
    reason: 'Wij lazen een factsheet en een werkwijze, niet de wettekst; alleen wat daarin staat, telt mee.',
  },
  {
    subject: 'MDR art. 16 lid 1 (wie fabrikant wordt door naam, doel of wijziging), en art. 88 en 89',
    reason: 'De tekst is hier nog niet nagelezen: een aandachtspunt, en bij art. 88 en 89 niets.',
  },
  {
    subject: 'IVDR: fabrikant, importeur en distributeur',
    reason: 'De tekst is hier nog niet nagelezen.',
  },
  {
    subject: 'Overgangsrecht (art. 111 lid 2) na een wijziging door de eigen organisatie',
    reason:
      'Wie het systeem zelf substantieel wijzigt of een ander doel geeft, kan zich hier niet op overgangsrecht beroepen, ook niet voor een wijziging van voor de begindag. Dat is onze uitleg.',
  },
  {
    subject: 'Art. 8, art. 16 onder k, en art. 22',
    reason: 'Volgen uit de andere verplichtingen, of gelden voor aanbieders buiten de EU.',
  },
  {
    subject: 'Art. 26 lid 10',
    reason: 'Gaat over rechtshandhaving.',
  },
  {
    subject: 'Art. 2 lid 6 en 8 (onderzoek)',
    reason:
      'Wordt gevraagd bij wat u zelf maakt, en is een aandachtspunt. De uitkomst blijft die voor gebruik in de zorg: dan geldt de uitzondering niet.',
  },
  {
    subject: 'Art. 4a (bijzondere persoonsgegevens om vertekening op te sporen)',
    reason: 'Geeft onder strenge voorwaarden een mogelijkheid, geen verplichting.',
  },
  {
    subject: 'Art. 85 (klacht bij de markttoezichtautoriteit)',
    reason: 'Een recht van iedereen sinds de algemene begindag; geen verplichting van uw organisatie.',
  },
  {
    subject: 'Art. 5 lid 1 onder h en lid 2 tot en met 7, de uitzonderingen voor rechtshandhaving',
    reason: 'Gaan over rechtshandhaving. Dat het in de zorg niet voorkomt, is één vraag.',
  },
  {
    subject: 'Art. 5 lid 1a en 1b (bij de nieuwe verboden)',
    reason: 'Alleen in samenvatting gelezen: wie een systeem gebruikt, valt er alleen onder bij gebruik met dat doel.',
  },
  {
    subject: 'Bijlage III punt 3 en 4, wat er precies nog bij hoort',
    reason:
      'Voor werving en selectie noemt de wet geen grens. Voor bijscholing van medewerkers en roosteren op beschikbaarheid is de grens onze uitleg, met een aandachtspunt.',
  },
  {
    subject: 'COM(2025) 1023, wat het met de MDR-klasse doet',
    reason:
      'Het scenario doet alleen de verplichtingen langs route 1 vervallen. Hoe regel 11 en de regels voor zelfgemaakte hulpmiddelen zouden luiden, is te weinig bekend.',
  },
  {
    subject: 'COM(2025) 837 en de Uitvoeringswet, als scenario',
    reason: 'Veranderen in het scenario geen verplichting; wat zij zouden zeggen, staat er in woorden.',
  },
  {
    subject: 'Art. 75 lid 1 (toezicht op aanbieders met een eigen model voor algemene doeleinden)',
    reason:
      'Het AI-bureau houdt toezicht op die aanbieders. Uw organisatie als gebruiker blijft onder nationaal toezicht.',
  },
  { subject: 'Art. 26 lid 3', reason: 'Laat andere regels en de eigen organisatie onverlet; brengt zelf niets erbij.' },
  {
    subject: 'Art. 111 lid 2 in de tekst van voor de omnibus',
    reason: 'De oude tekst is vervangen voordat zij ging gelden.',
  },
  {
    subject: 'Bijlage III punt 6, 7 en 8 (rechtshandhaving, migratie, rechtspraak)',
    reason: 'Eén vraag samen; komt in de zorg niet vaak voor.',
  },
  {
    subject: 'MDR art. 5 lid 5 onder f en g en de industriële schaal, en de voorwaarden van IVDR art. 5 lid 5',
    reason: 'De tekst is hier nog niet nagelezen of ontbreekt: samen één oordeel van een persoon.',
  },
  {
    subject: 'Of de verplichtingen bij een andere rol door een overeenkomst verschuiven (art. 25)',
    reason: 'Hangt af van de overeenkomst.',
  },
  {
    subject: 'AVG art. 22: welke gronden lid 2 noemt, wanneer lid 3 geldt, en wat lid 4 toestaat',
    reason:
      'De tekst is hier nog niet nagelezen. Of een mens het besluit afweegt, wordt wel gevraagd, en de verplichting en een aandachtspunt wijzen naar deze leden.',
  },
  {
    subject: 'De DPIA-lijst van de AP buiten categorie 6, 7, 8, 11 en 14 tot en met 17',
    reason: 'De andere categorieën en de woorden van elke categorie zijn hier nog niet nagelezen; lees de lijst zelf.',
  },
  {
    subject: 'AVG: grondslag, verwerkersovereenkomst, register van verwerkingen en FG',
    reason: 'De tekst is hier nog niet nagelezen; komt later.',
  },
  {
    subject: 'WGBO: uitzonderingen en wat buiten art. 7:448, 450, 454 en 457 BW staat',
    reason: 'De tekst is hier nog niet nagelezen; vraag uw jurist.',
  },
  {
    subject: 'ISO-normen',
    reason: 'Vrijwillig: zij brengen zelf geen verplichting. NEN 7510, 7512 en 7513 wel, door een besluit.',
  },
]
