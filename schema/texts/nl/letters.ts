import type { requestAnsweredWithin } from "../../terms.js";

/** What stands in a letter on paper, in plain words, to somebody who may never have heard of us before. */
export const letters = {
  date: "Datum",
  number: "Kenmerk",
  code: "Code",
  sender: "Afzender: %{postal}",
  page: "Pagina %{page} van %{pages}",
  greeting: "Geachte %{name},",
  regards: "Met vriendelijke groet,",
  child: "uw kind",
  rightsTitle: "Uw gegevens en uw rechten",
  controllers: "Verantwoordelijk voor uw gegevens zijn samen %{first} en %{second}.",
  rights:
    "U mag zien wat wij over u en uw kind hebben vastgelegd. U mag het ook laten verbeteren of laten verwijderen, vragen om het minder te gebruiken, het meenemen, en bezwaar maken tegen wat wij ermee doen. Een telefoontje, e-mail of brief is genoeg. U krijgt binnen %{within} antwoord.",
  within: { P1M: "een maand" } satisfies Record<typeof requestAnsweredWithin, string>,
  complaintTitle: "Bent u het er niet mee eens?",
  complaint:
    "Vindt u ons besluit niet goed? Laat het ons weten. Wij leggen u uit hoe wij ertoe kwamen, en kijken er opnieuw naar. Hebt u een klacht over hoe wij met uw gegevens omgaan? Die behandelt onze functionaris gegevensbescherming. Die is onafhankelijk.",
  authority:
    "Komt u er met ons niet uit, of gaat u liever niet langs ons? Dan kunt u een klacht indienen bij de %{authority}: %{page}.",
  contactTitle: "Zo bereikt u ons",
  bureau: "Het bureau",
  officer: "Functionaris gegevensbescherming",
  ways: "%{phone}, %{email}",
  templates: {
    ON_HOLD: {
      subject: "Wij houden uw aanmelding aan",
      intro:
        "Op %{intake} was het intakegesprek over %{pupil}. Wij nemen de aanmelding nu niet in behandeling. Wij houden haar aan. In deze brief leest u waar u nu terechtkunt, wanneer u ons terugbelt en wat er met uw gegevens gebeurt.",
      referred: "U kunt terecht bij",
      callback: "Bel ons uiterlijk op",
      destroyed: "Wij verwijderen alles op",
      callTitle: "Bel ons terug",
      call: "Wij hebben afgesproken dat u ons uiterlijk op %{callback} belt: %{phone}. Noem dan uw kenmerk, %{number}. U vertelt hoe het gaat. Is er alsnog hulp van ons nodig, dan maken wij een afspraak voor een nieuw intakegesprek.",
      keepTitle: "Wat er met uw gegevens gebeurt",
      keep: "Zolang de aanmelding is aangehouden, werkt er niemand aan en delen wij niets met anderen. Op %{destroy} verwijderen wij alles wat wij over deze aanmelding hebben. Dat blijft zo als u belt. Alleen als er voor die dag een nieuw intakegesprek is geweest, bewaren wij uw gegevens langer.",
      rule: "Onze regel is: %{term}. Dat staat in ons privacyreglement, versie %{regulation}, onder “%{clause}”.",
    },
  },
};
