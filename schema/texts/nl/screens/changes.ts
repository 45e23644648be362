/** What is to become of each thing, of a request for correction or erasure. */
export const changes = {
  title: "Per gegeven",
  line: "Wat er met elk gegeven gebeurt. Pas na het besluit wordt het uitgevoerd, alles tegelijk.",
  none: "Er is nog niets gekozen.",
  plan: "Gegevens toevoegen",
  erasureIntro:
    "Kies de gegevens die worden gewist, of die blijven op een grond. Voor wat blijft tekent een hoofd van het bureau. Gewist is weg: ook de kopie van wat ervan is gedeeld.",
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
  withheld:
    "%{smart_count} gegeven wordt alleen bewaard voor een rechtsvordering |||| %{smart_count} gegevens worden alleen bewaard voor een rechtsvordering",
  withheldHelp: "Niemand die aan de casus werkt ziet ze nog (artikel 17, lid 3, en artikel 18).",
  said: "Verklaring van de betrokkene",
};
