/** The versions of the privacy regulation, what the FG advised on them, and whether they were approved. */
export const regulation = {
  title: "Privacyreglement",
  intro:
    "Elke versie staat op de website, op een eigen adres, en wordt nooit meer gewijzigd. De FG geeft advies over een nieuwe versie; daarna keurt een hoofd van het bureau haar goed.",
  versions: "Versies",
  version: "Versie %{version}",
  holds: "geldt vanaf %{day}",
  held: "gold van %{day} tot %{next}",
  announced: "gaat gelden op %{day}",
  read: "Lees de tekst op de website",
  author: "Geschreven door",
  hash: "Kenmerk van de tekst",
  changes: "Belangrijkste wijzigingen",
  opinions: "Advies en goedkeuring",
  none: "Over deze versie is nog niets vastgelegd.",
  takenOver: "Het bureau had deze versie al toen het met dit systeem begon. Zij hoeft hier niet te worden goedgekeurd.",
  adviceLine: "Advies van de FG: %{outcome}, op %{day} door %{name}",
  approvedLine: "Goedgekeurd op %{day} door %{name}",
  advise: "Advies vastleggen",
  adviseIntro:
    "Uw advies hoort bij versie %{version}, zoals die op de website staat. Het blijft staan en kan niet worden gewijzigd.",
  outcome: "Wat is uw advies",
  explanation: "Toelichting",
  explanationHelp: "Noem geen namen of andere gegevens van mensen.",
  approve: "Versie goedkeuren",
  approveIntro:
    "U keurt versie %{version} goed, zoals die op de website staat. Dat blijft staan en kan niet worden teruggedraaid.",
};
