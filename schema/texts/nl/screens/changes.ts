/** What is to become of each thing, of a request for correction or erasure. */
export const changes = {
  title: "Per gegeven",
  line: "Wat er met elk gegeven gebeurt. Pas na het besluit wordt het uitgevoerd, alles tegelijk.",
  none: "Er is nog niets gekozen.",
  plan: "Gegevens toevoegen",
  erasureIntro:
    "Kies de gegevens die worden gewist, of die blijven op een grond. Voor wat blijft tekent een hoofd van het bureau. Vroeg iemand ook om wat niet los weg kan, zoals toestemmingen, formulieren of taken: laat dan de rest van het dossier blijven. Gewist is weg: ook de kopie van wat ervan is gedeeld.",
  correctionIntro:
    "Kies wat er wordt gecorrigeerd. Is iemand het niet eens met een oordeel, dan komt zijn verklaring erbij en blijft het oordeel staan.",
  which: "Welke gegevens",
  what: "Welk gegeven",
  field: "Welk onderdeel",
  measure: "Wat gebeurt ermee",
  ground: "Op welke grond blijft het",
  claimHelp: "Nodig voor een rechtsvordering: dan ziet alleen de FG het nog.",
  now: "Staat er nu",
  nothing: "Niets",
  becomes: "Wordt",
  statement: "Verklaring, in zijn eigen woorden",
  statementHelp: "Komt bij dit gegeven te staan (%{thing}) en gaat mee waar het naartoe gaat.",
  drop: "Toch niet",
  dropNamed: "Toch niet: %{thing}",
  dropIntro: "Er gebeurt toch niets met dit gegeven. U kunt het daarna opnieuw toevoegen.",
  overtaken: "Intussen gewijzigd",
  review: "Opnieuw bekeken",
  reviewNamed: "Opnieuw bekeken: %{thing}",
  reviewIntro:
    "Iemand heeft dit gewijzigd nadat u koos wat ermee gebeurt. Bekijk wat er nu staat. Met Vastleggen blijft uw correctie zoals die is.",
  willBe: "Wordt: %{becomes}",
  forFgAlone: "alleen de FG ziet het nog",
  fromTo: "Was: %{was}\nIs nu: %{becomes}",
  madeOn: "Uitgevoerd op %{day}",
  carryOutIntro:
    "Alles wat hierboven staat gebeurt nu, in één keer. Gewist komt niet terug, ook niet uit een reservekopie. Wie het kreeg, moet het horen: dat komt hieronder te staan.",
  rest: "De rest van het dossier",
  wholeFile: {
    plan: "Het hele dossier",
    intro:
      "Alles over deze leerling en dit gezin wordt vernietigd. Dat komt niet terug, ook niet uit een reservekopie.",
    goes: "Wat weggaat",
    goesLine:
      "De leerling, de ouders en alle anderen in de casus; alle gegevens, contacten en documenten; toestemmingen en ondertekende formulieren; taken; de kopieën van wat is gedeeld; dit verzoek en elk ander.",
    stays: "Wat blijft",
    staysLine:
      "Zonder naam: dat er een verzoek was en wat het antwoord was, de verklaring van vernietiging, en één regel waarmee een reservekopie wordt bijgewerkt. En in het logboek wie wat deed.",
    told: "Wie het hoort",
    toldLine: "Ieder die iets uit dit dossier kreeg, staat na het uitvoeren onder dit verzoek om te worden ingelicht.",
    when: "Wanneer",
    whenLine:
      "In de nacht nadat de brief weg is en iedereen is ingelicht. Wie na twee weken nog niet is ingelicht, houdt het niet langer op. Een klacht of een ander verzoek dat nog loopt wel.",
    planned: "Het hele dossier gaat weg als dit is besloten en uitgevoerd.",
    going: "Wordt vernietigd",
    untold: "Het hele dossier wordt vernietigd in de nacht nadat de brief is verstuurd.",
    night: "Het hele dossier wordt vernietigd in de nacht van %{day}.",
    waits: "Dat kan nog niet: %{waits}.",
    carryOutIntro:
      "Wie iets uit dit dossier kreeg, komt hieronder te staan om te worden ingelicht. Verstuur daarna de brief; in de nacht daarna wordt het hele dossier vernietigd. U kunt dit niet terugnemen.",
  },
  withheld:
    "%{smart_count} gegeven wordt alleen bewaard voor een rechtsvordering |||| %{smart_count} gegevens worden alleen bewaard voor een rechtsvordering",
  withheldHelp: "Niemand die aan de casus werkt ziet ze nog (artikel 17, lid 3, en artikel 18).",
  said: "Verklaring van de betrokkene",
};
