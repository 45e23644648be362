/** What stands on the two forms that a family signs, in plain words. Other words are another version (`schema/regulation.ts`). */
export const forms = {
  version: "Formulier",
  files: { AGREEMENT: "overeenkomst", AUTHORISATION: "machtiging" },
  withdrawTitle: "U kunt dit altijd intrekken",
  withdraw:
    "U mag uw toestemming op elk moment intrekken, zonder te zeggen waarom. Dat is net zo makkelijk als toestemming geven: bel ons, mail ons of schrijf ons. %{phone}, %{email}. Wij stoppen dan meteen. Wat wij daarvoor al hadden gedaan of gedeeld, blijft geldig.",
  complaintTitle: "Hebt u een klacht over uw gegevens?",
  complaint:
    "Hebt u een klacht over hoe wij met uw gegevens omgaan? Die behandelt onze functionaris gegevensbescherming. Die is onafhankelijk.",
  signTitle: "Ondertekenen",
  own: "Heeft nog iemand gezag, dan krijgt die een eigen formulier.",
  back: "Stuur dit formulier ondertekend terug naar %{postal}, of geef het aan ons bij het gesprek. Digitaal ondertekenen mag ook. Bewaar zelf een kopie.",
  sign: { name: "Naam", place: "Plaats", date: "Datum", signature: "Handtekening" },
  blank: "in te vullen",
  templates: {
    AGREEMENT: {
      subject: "Overeenkomst: dit spreken wij met u af",
      intro:
        "Er is bij ons hulp gevraagd voor %{pupil}. In deze overeenkomst leest u wat wij doen en wat wij met uw gegevens doen. Bent u het ermee eens? Zet dan uw handtekening op de laatste bladzijde. Wij beginnen pas als wij deze overeenkomst en de machtiging ondertekend terug hebben. De machtiging is een apart formulier.",
      workTitle: "Wat wij doen",
      work: "Wij zoeken uit waardoor het onderwijs van %{pupil} is vastgelopen. Wij praten met u en met de school. Wij bemiddelen als dat nodig is, en wij geven advies. Dit doet een onderwijs(zorg)consulent. Die werkt in onze opdracht en houdt zich aan onze afspraken over geheimhouding. Wij gebruiken de gegevens voor deze opdracht en voor niets anders.",
      scopesTitle: "Waar u toestemming voor geeft",
      scopesIntro:
        "Wij hebben uw toestemming nodig voor vier dingen. Zonder een van deze vier kunnen wij het werk niet doen.",
      scopes: {
        ASK: "Opvragen",
        PROCESS: "Verwerken",
        ADMINISTER: "Administreren",
        SHARE: "Delen",
      },
      scopesSaid: {
        ASK: "Wij vragen gegevens over %{pupil} op bij u, en bij de instanties waar u in de machtiging ja bij aankruist.",
        PROCESS: "Wij lezen en gebruiken deze gegevens om te onderzoeken, te bemiddelen en te adviseren.",
        ADMINISTER: "Wij leggen deze gegevens vast in ons dossier en bewaren ze zolang als hieronder staat.",
        SHARE:
          "Wij delen gegevens met anderen die bij %{pupil} betrokken zijn, op papier of in een gesprek. Met wie en welke gegevens, kiest u zelf in de machtiging.",
      },
      healthTitle: "Gegevens over gezondheid",
      health:
        "Soms gaat het ook over gezondheid, bijvoorbeeld over een diagnose of een behandeling. De wet beschermt zulke gegevens extra (artikel 9 van de AVG). Wij mogen ze alleen gebruiken als u daar uitdrukkelijk toestemming voor geeft (artikel 9, lid 2, onder a). Wij vragen alleen wat nodig is. De consulent van %{pupil} kan ze zien. Iemand van ons kantoor alleen met een reden, en die reden leggen wij vast.",
      keepTitle: "Hoelang dit geldt en hoelang wij bewaren",
      valid: "Deze overeenkomst geldt van %{from} tot en met %{to}. Uw gegevens bewaren wij zo lang:",
      kept: {
        HANDLED: "Als wij aan het werk gaan",
        HANDLED_COMPLAINT: "Als er een klacht of geschil is (geweest)",
        AWAITING_SIGNATURES: "Als er niet wordt getekend",
        DECLINED: "Als wij de aanmelding niet aannemen",
      },
      rule: "Dit staat ook in ons privacyreglement, versie %{regulation}. U kunt het bij ons opvragen.",
      signed:
        "Ik heb deze overeenkomst gelezen en ik ben het ermee eens. Ik geef uitdrukkelijk toestemming om gegevens over %{pupil} en over mij op te vragen, te verwerken, te administreren en met andere betrokkenen te delen, zoals hierboven staat. Dat geldt ook voor gegevens over gezondheid.",
    },
    AUTHORISATION: {
      subject: "Machtiging: met wie mogen wij gegevens uitwisselen?",
      intro:
        "Om %{pupil} te kunnen helpen, hebben wij soms gegevens van anderen nodig, of moeten wij iets aan hen vertellen. Dat mag alleen als u het goedvindt. Hieronder staat per instantie wat wij willen vragen of delen, en hoelang.",
      chooseTitle: "U kiest zelf",
      choose:
        "Zet bij elk soort gegevens een kruis bij ja of bij nee. Wij hebben niets voor u ingevuld. Wat u openlaat, telt als nee. Zegt u ergens nee? Dan helpen wij %{pupil} nog steeds. Wij vertellen u wel wat er dan minder goed lukt. Zegt u nee bij naam, adres en contactgegevens? Dan delen wij met die instantie niets, omdat zij anders niet weet over wie het gaat.",
      health:
        "Gegevens over gezondheid beschermt de wet extra. Die vragen of delen wij alleen als u daar hier uitdrukkelijk ja bij aankruist (artikel 9, lid 2, onder a van de AVG).",
      line: "%{place}. %{institution}",
      kind: "Soort instantie",
      doing: "Wat wij willen",
      directions: {
        ASK: "Gegevens vragen aan deze instantie",
        GIVE: "Gegevens geven aan deze instantie, op papier of in een gesprek",
      },
      period: "Van en tot en met",
      days: "%{from} tot en met %{to}",
      relevance: "Waarom deze school",
      necessity: "Waarom deze instantie nodig is",
      yes: "ja",
      no: "nee",
      unticked: "%{category}: kruis ja of nee aan",
      signed:
        "Ik heb deze machtiging gelezen. Ik geef uitdrukkelijk toestemming voor alles waar ik hierboven ja bij heb aangekruist, en voor niets anders. Ik weet dat ik mijn toestemming altijd mag intrekken.",
    },
  },
};
