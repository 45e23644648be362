/** What stands in the file that somebody gets who works here, or did, and asks what the house keeps of him. */
export const accountPack = {
  subject: "Wat wij over uw account hebben vastgelegd",
  intro:
    "Op %{received} vroeg u wat wij over u vastleggen. Hieronder staat wat wij van uw account hebben. Het e-mailadres waarmee u zich aanmeldt, staat er niet in: dat kan alleen de beheerder lezen.",
  accountTitle: "Uw account",
  account: {
    name: "Naam",
    role: "Rol",
    organisation: "Organisatie",
    isLead: "Ondertekent als hoofd",
    sinceOn: "Sinds",
    endedOn: "Tot en met",
  },
  yes: "Ja",
  no: "Nee",
  now: "nu",
  agreementsTitle: "Verwerkersovereenkomsten",
  noAgreements: "Er is geen verwerkersovereenkomst met u vastgelegd.",
  agreement: "Getekend op %{signed}, geldt van %{from} tot en met %{to}",
  assignmentsTitle: "Casussen waaraan u was gekoppeld",
  assignmentsLine: "Wat er in een casus staat, gaat niet over u en staat hier niet.",
  noAssignments: "Er is nu geen casus waaraan u gekoppeld bent of was.",
  assignment: "Van %{from} tot en met %{to}",
  signedInTitle: "Wanneer u zich aanmeldde",
  signedIn:
    "In het logboek staat dat u zich op %{days} dagen aanmeldde, het eerst op %{earliest} en het laatst op %{latest}.",
  neverSignedIn: "In het logboek staat niet dat u zich aanmeldde.",
  keptTitle: "Hoe lang wij dit bewaren",
  kept: "Twee jaar nadat u hier weg bent, gaat uw naam uit uw account; een overeenkomst gaat weg twee jaar nadat zij eindigde. Een koppeling gaat weg met de casus. Het logboek blijft ten minste vijf jaar.",
};
