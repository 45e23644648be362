/** What the family allows, institution by institution and kind by kind. */
export const matrix = {
  title: "Wat mag met wie",
  line: "Per soort instantie en soort gegevens wat de familie op de machtiging heeft geantwoord. Waar niets is gevraagd, staat nee.",
  caption: "Rijen: soorten instanties. Kolommen: soorten gegevens. Schuif opzij om alle kolommen te zien.",
  kind: "Soort instantie",
  permission: {
    ALLOWED: "Mag",
    FROZEN: "Casus staat stil",
    TO_COME: "Mag nog niet",
    UNSIGNED: "Nog niet getekend",
    INVALID: "Ongeldig",
    NO: "Nee",
    WITHDRAWN: "Ingetrokken",
    CLOSED: "Casus beëindigd",
    EXPIRED: "Verlopen",
  },
  way: { ASK: "Vragen aan", GIVE: "Delen met" },
  source: "bron %{number}",
  sources: "Bronnen",
  paper: "%{document}, formulier %{version}, verstuurd op %{day}. %{signed}. Stand: %{status}.",
  signed: "Getekend door %{name} op %{day}",
  unsigned: "Nog niet getekend",
};
