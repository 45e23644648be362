/** What stands in a letter that tells somebody what became of his request, in plain words. */
export const requestLetter = {
  unnamed: "De aanvrager",
  whoever: "heer of mevrouw",
  asked: "U vroeg om",
  received: "Wij ontvingen uw verzoek op",
  delay: "Waarom het langer duurt",
  until: "U krijgt antwoord uiterlijk op",
  outcome: "Ons antwoord",
  ground: "Op grond van",
  articles: { GDPR: "artikel %{article} AVG", UAVG: "artikel %{article} UAVG" },
  changesTitle: "Wat er is gedaan",
  rest: "De rest van het dossier",
  wholeFileTitle: "Wij vernietigen het hele dossier",
  wholeFile:
    "Dat gebeurt in de nacht nadat deze brief is verstuurd en iedereen die er iets uit kreeg het van ons weet. Langer dan twee weken wachten wij daar niet op. Daarna is alles weg: wat wij over de leerling en het gezin opschreven, alle documenten en de kopieën van wat is gedeeld. Het komt niet terug, ook niet uit een reservekopie. Dient iemand van u intussen nog een klacht of een verzoek in, dan vernietigen wij het dossier pas als daarop is geantwoord.",
  wholeFileLeft:
    "Wat blijft is zonder naam: dat er een verzoek was en wat het antwoord was, en een verklaring van vernietiging. Beide gaan na vijf jaar weg. Met het kenmerk van deze brief kunt u die verklaring bij ons opvragen; bewaar het dus.",
  recipients: "Deze instanties kregen iets hiervan. Zij horen van ons wat er is gewijzigd (artikel 19 AVG).",
  recipient: "Kreeg gegevens",
  transfer: {
    title: "Rechtstreeks overgedragen (artikel 20, lid 2, AVG)",
    to: "Aan",
    laid: "Klaargelegd op",
    fetched: "Opgehaald op",
    unfetched: "nog niet; het ligt hoogstens dertig dagen klaar",
    not: "Niet rechtstreeks aan",
    because: "Omdat",
    himself: "Wat niet rechtstreeks kon, krijgt u zelf. U kunt het daarna zelf doorgeven.",
  },
  whyTitle: "Hoe wij tot dit antwoord kwamen",
  whyLonger: "Toelichting",
  foundTitle: "Wat wij van u hebben gevonden",
  found: {
    NOTHING:
      "Wij hebben gezocht op de naam %{name}. Wij hebben niets gevonden: wij bewaren geen gegevens over u, behalve dit verzoek en ons antwoord: die bewaren wij vijf jaar.",
    ERASED:
      "Wij bewaren geen gegevens meer uit het dossier met kenmerk %{number}. Het dossier is vernietigd op %{erased}. De verklaring van vernietiging heeft code %{code}. Dat is alles wat wij er nog van hebben. Dit verzoek en ons antwoord bewaren wij vijf jaar.",
    KEPT: "Wij bewaren gegevens over u. Welke dat zijn, staat hieronder of in het overzicht bij deze brief.",
    REMOVED:
      "Wij hebben verwijderd wat wij van u bewaarden, behalve dit verzoek en ons antwoord: die bewaren wij vijf jaar.",
  },
  courtTitle: "U kunt naar de rechter",
  court:
    "Bent u het er niet mee eens, dan kunt u de rechtbank vragen ernaar te kijken (artikel 35 van de Uitvoeringswet AVG). Dat kan binnen zes weken nadat u ons antwoord kreeg. Kreeg u geen antwoord op tijd, dan kan het altijd. U hoeft daarvoor niet eerst een klacht in te dienen.",
  templates: {
    EXTENSION: {
      subject: "Ons antwoord op uw verzoek duurt langer",
      intro:
        "Op %{received} kregen wij uw verzoek (%{right}). Normaal antwoorden wij binnen %{within}. Dat lukt nu niet. U krijgt ons antwoord uiterlijk op %{due}. Langer mag het niet duren.",
    },
    GRANTED: {
      subject: "Ons antwoord op uw verzoek",
      intro: "Op %{received} kregen wij uw verzoek (%{right}). Wij doen wat u vraagt.",
    },
    PARTLY: {
      subject: "Ons antwoord op uw verzoek",
      intro:
        "Op %{received} kregen wij uw verzoek (%{right}). Een deel van wat u vraagt doen wij, en een deel niet. Hieronder staat wat wij wel en niet doen, en waarom.",
    },
    REFUSED: {
      subject: "Ons antwoord op uw verzoek",
      intro:
        "Op %{received} kregen wij uw verzoek (%{right}). Wij kunnen niet doen wat u vraagt. Hieronder staat waarom, en wat u kunt doen als u het er niet mee eens bent.",
    },
    WITHDRAWN: {
      subject: "U trok uw verzoek in",
      intro:
        "Op %{received} kregen wij uw verzoek (%{right}). U liet ons weten dat u het intrekt. Wij doen er daarom niets meer mee. U kunt altijd opnieuw een verzoek doen.",
    },
  },
};
