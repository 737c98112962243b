/** Stands at the top of the archive. */
export const readMe = (
  institution: string,
  day: string,
): string => `Alles van ${institution} uit het AI-register, op ${day}.

tabellen/          Elke tabel als JSON, één rij per regel. Verwijzingen tussen tabellen staan in kolommen die op _id eindigen.
ai-systemen.csv    De AI-systemen als lijst, te openen in een spreadsheet en in te lezen in een AI-register.
bestanden/         Bewijsstukken en documenten, elk in een map met het nummer uit tabellen/stored_file.jsonl.
inhoud.json        Wat er in dit archief zit, met het controlegetal (SHA-256) van elk bestand.

In dit archief staan persoonsgegevens van medewerkers. Bewaar het zoals u het register zelf bewaarde.
`
