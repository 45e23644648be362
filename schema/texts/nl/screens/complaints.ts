/** Complaints of the bureau itself, on the page of a case. */
export const complaints = {
  title: "Klachten over het bureau",
  line: "Daardoor wordt dit dossier vijf jaar bewaard, ook als een klacht is afgehandeld.",
  directedAt: "Over wie gaat de klacht",
  text: "Waarover",
  textHelp: "Alleen het bureau en de FG lezen dit.",
  which: "Welke klacht",
  outcome: "Hoe afgelopen",
  settledOn: "Afgehandeld op",
  correction: "Waarom het geen klacht over het bureau was",
  received: "Ontvangen op %{day}",
  proposed: "%{fg} stelt voor dit recht te zetten",
  corrected: "Rechtgezet op %{day} door %{fg} en %{lead}",
};
