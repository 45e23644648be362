/** What stands in the file that somebody gets who works here, or did, and asks what the house keeps of him. */
export const accountPack = {
  subject: "Wat wij over uw account hebben vastgelegd",
  intro:
    "Op %{received} vroeg u wat wij over u vastleggen. Hieronder staat wat wij van uw account hebben. Wat er niet in staat, noemen wij onderaan.",
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
  missingTitle: "Wat hier niet in staat",
  missing:
    "Dit overzicht is niet alles. Er staan niet in: het e-mailadres en de manieren waarop u zich aanmeldt, uw sessies en mislukte aanmeldingen; wie uw account wijzigde of herstelde, wanneer en waarom; uw voorkeuren, bewaarde zoekvragen, agenda-adres en meldingen; uw taken; wat u in casussen en verzoeken vastlegde, schreef, bekeek of meenam; en wat het logboek verder over uw handelingen zegt. Een deel kan alleen de beheerder lezen, en een deel gaat over anderen. Wilt u dit ook inzien? Laat het de functionaris weten: dan krijgt u het apart, of leest u waarom niet.",
  keptTitle: "Hoe lang wij dit bewaren",
  kept: "Twee jaar nadat u hier weg bent, gaat uw naam uit uw account; een overeenkomst gaat weg twee jaar nadat zij eindigde. Een koppeling gaat weg met de casus. Het logboek blijft ten minste vijf jaar.",
};
