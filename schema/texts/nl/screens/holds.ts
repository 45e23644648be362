/** What keeps a file from being erased. */
export const holds = {
  title: "Bewaarblokkades",
  line: "Een casus die op zijn dag niet wordt vernietigd, omdat een verzoek nog openstaat of omdat de betrokkene dat wil. Elke blokkade heeft een einddatum.",
  none: "Er is geen bewaarblokkade.",
  all: "%{smart_count} bewaarblokkade |||| %{smart_count} bewaarblokkades",
  late: "Waarvan %{smart_count} voorbij de einddatum: dat antwoord is te laat. |||| Waarvan %{smart_count} voorbij de einddatum: die antwoorden zijn te laat.",
  onTime: "Geen ervan is voorbij zijn einddatum.",
  days: "%{smart_count} dag te laat |||| %{smart_count} dagen te laat",
  columns: {
    case: "Casus",
    why: "Waarom",
    destroyOn: "Vernietiging op",
    fromOn: "Vastgelegd op",
    until: "Uiterlijk",
  },
  request: "Verzoek: %{kind}",
  waits: "Vernietiging wacht op een verzoek: %{kind}, uiterlijk %{day}",
  waitsLate: "Vernietiging wacht op een verzoek: %{kind}, dat uiterlijk %{day} beantwoord had moeten zijn",
  waitsWish: "Vernietiging wacht op wens van de betrokkene, tot %{day}",
  waitsHelp:
    "Anders wordt de casus vernietigd op %{day}. Is het verzoek beantwoord, dan gaat dat dezelfde dag nog door.",
  waitsWishHelp:
    "Anders wordt de casus vernietigd op %{day}. De betrokkene koos de einddatum zelf, ten hoogste een jaar vooruit.",
  fact: "Vernietiging van de casus",
  holds: "Wacht op dit verzoek, uiterlijk %{day}",
  held: "Wachtte op dit verzoek tot %{day}: %{reason}",
  notHeld: "Op %{day}. Dit verzoek houdt dat niet tegen: antwoord voor die dag.",
};
