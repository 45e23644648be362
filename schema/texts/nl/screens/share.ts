import type { DisclosureManner } from "../../../disclosures.js";

/** Sharing, step by step, and what becomes of what was shared. */
export const share = {
  title: "Gegevens delen uit %{number}",
  act: "Gegevens delen",
  intro:
    "U deelt alleen wat de machtiging nu toestaat, met een instantie die daarin staat. Er gaat niets weg voordat u het aan het eind bevestigt.",
  stepsLabel: "Stappen van het delen",
  steps: {
    recipient: "Ontvanger",
    records: "Wat",
    preview: "Voorbeeld: precies dit gaat eruit",
    purpose: "Doel",
    confirm: "Bevestigen",
  },
  required: "Vul dit in.",
  nothingChosen: "Kies ten minste één gegeven om te delen.",
  lacking: "Er ontbreekt nog iets.",
  address: "Postadres",
  phone: "Algemeen telefoonnummer",
  email: "Algemeen e-mailadres",
  attention: "Ter attentie van (niet verplicht)",
  toldTo: "Aan wie verteld",
  attentionHelp: "Een functie of afdeling, geen persoon en geen privéadres. Bijvoorbeeld: intern begeleider.",
  manner: "Hoe",
  toldOn: "Verteld op",
  notReachable:
    "Van %{name} zijn geen algemeen e-mailadres en telefoonnummer bekend. Zonder allebei kan er geen link worden gestuurd. Het bureau vult ze in bij Instanties.",
  noAddress: "Van %{name} is geen postadres bekend. Het bureau vult het in bij Instanties.",
  linkHelp:
    "De instantie krijgt een e-mail waarin alleen staat dat er iets klaarligt. De code leest u voor op %{phone}, en op geen ander nummer.",
  family: "Van het gezin",
  name: "Naam van de leerling",
  nameHelp: "Gaat altijd mee: zonder naam weet niemand om wie het gaat.",
  parentsHelp:
    "Alleen van wie gezag heeft en zelf de machtiging tekende: %{names}. Tekende de leerling, dan van ieder met gezag.",
  noLine: "Niet te kiezen: er is geen geldige machtiging voor “%{category}” aan %{name}.",
  notAll:
    "Niet alles mag naar %{name}. Wat de machtiging niet noemt, deelt u pas als de ouders of de leerling daarvoor tekenen.",
  noRecords: "In deze casus is nog niets vastgelegd dat u kunt delen.",
  documentsHelp:
    "Een document gaat in zijn geheel mee, zoals het is. De bestandsnaam gaat niet mee. Wat u deelt, is daarna definitief.",
  notTold: "Niet te kiezen: een document wordt niet verteld. Leg vast wat u vertelde als gegeven.",
  attachments: "Bijlagen",
  attachmentsHelp: "De ontvanger krijgt deze bestanden zoals u ze hier ziet. Kijk of er niets in staat over een ander.",
  viewAttachment: "%{name} bekijken",
  downloadAttachment: "%{name} downloaden",
  kept: "Gezondheid en thuissituatie ziet u nu niet, en kunt u dus niet delen.",
  previewHelp: "Dit is alles wat de ontvanger krijgt, woord voor woord. Wat hier niet staat, blijft bij het bureau.",
  previewTold: "Dit legt u vast als verteld. De ontvanger krijgt niets op papier.",
  goesOut: "Dit gaat eruit",
  nameIncluded: "de naam van de leerling hoort daarbij",
  staysHere: "Dit gaat niet mee",
  nothingStays: "Alles wat u mag zien, gaat mee.",
  noLineShort: "geen geldige machtiging voor “%{category}”",
  notToldShort: "een document wordt niet verteld",
  notChosen: "niet gekozen",
  asLetter: "De brief",
  asTold: "Wat er is verteld",
  pdf: "De brief zelf bekijken (PDF)",
  purposeHelp:
    "Waarom is het nodig dat deze instantie dit nu krijgt? Dit blijft bij het bureau en is op verzoek te zien voor de ouders of de leerling; het staat niet in de brief.",
  howMuch: "%{smart_count} gegeven |||| %{smart_count} gegevens",
  afterwards: "En daarna",
  after: {
    LETTER:
      "U print de brief en elke bijlage, doet ze op de post en legt dat vast. Tot dan kunt u ze nog tegenhouden. Is de machtiging niet meer geldig, dan mogen ze niet meer weg.",
    LINK: "De instantie krijgt meteen een e-mail. U ziet één keer een code van zes cijfers, en leest die voor op %{phone}. De link werkt zeven dagen, en stopt zodra de machtiging niet meer geldt.",
    ORAL: "U legt vast dat dit is verteld. Dat telt als delen.",
  } satisfies Record<DisclosureManner, string>,
  refused: "U kunt dit niet delen.",
  refusedFor: "Er is geen geldige machtiging voor %{categories} aan %{name}.",
  askLine: "Machtiging vragen",
  askOffice: "Vraag het bureau om de machtiging.",
  codeTitle: "De code voor %{name}",
  codeHelp:
    "Bel %{name} nu op %{phone}, het nummer dat het bureau van deze instantie heeft, en lees de code voor aan wie het document opent. Noem hem nergens anders. U ziet hem alleen nu: bent u hem kwijt, stuur dan een nieuwe link.",
  codeDone: "Klaar",
};

/** What follows after it was decided. */
export const shared = {
  postDisclosure: "Leg vast wanneer de brief op de post is gegaan. Op dit moment wordt opnieuw nagegaan of het mag.",
  postedOn: "Op de post gedaan op",
  which: "Welke verstrekking",
  renewLink:
    "De vorige link werkt daarna niet meer. De instantie krijgt een nieuwe e-mail; u krijgt één keer een nieuwe code om voor te lezen.",
  withdrawDisclosure:
    "Het gaat niet weg. Een link werkt meteen niet meer en een bericht dat nog niet weg is, wordt ingetrokken. Vernietig een brief die al geprint is.",
  recordTold:
    "Leg vast wat er is verteld toen dat nog mocht. Of het op die dag mocht, wordt nagegaan; is de machtiging nu niet meer geldig, dan moet wie het hoorde dat nog horen.",
  toldTo: "Instantie",
  heard: "Wat er is verteld",
  tellRecipients:
    "De machtiging is niet meer geldig: zij is ingetrokken, of een handtekening was niet geldig. Deze ontvangers hadden toen al iets gekregen. Laat hun weten dat zij het niet meer mogen gebruiken zonder eigen grondslag, en leg vast wanneer u dat deed.",
  toldOn: "Ingelicht op",
  whom: "Wie is ingelicht",
  copy: "Bekijk wat er is gedeeld",
  close: "Sluiten",
  copyOf: "Wat er is gedeeld met %{name}",
  pdf: "De brief (PDF)",
  code: "Code onder aan de brief: %{code}",
  nothingKept:
    "Van deze verstrekking is geen afschrift: er ging iets in mee dat op verzoek is gewist, of zij is van vóór het bureau dat bewaarde.",
  open: "Nog te doen",
  link: {
    waits:
      "De link wacht tot %{moment}. Nog %{smart_count} poging. |||| De link wacht tot %{moment}. Nog %{smart_count} pogingen.",
    opened: "Opgehaald op %{moment}, %{smart_count} keer.",
    ended: "De link werkt niet meer.",
  },
  leftOn: "op %{day}",
  withdrawnAt: "op %{moment}",
  recall: "De machtiging is niet meer geldig sinds %{moment}. Deze ontvanger moet dat nog horen.",
  told: "Op %{day} ingelicht dat de machtiging niet meer geldig is.",
  acts: {
    post: "Op de post gedaan",
    posted: "Was al op de post",
    renew: "Nieuwe link",
    withdraw: "Niet versturen",
    tell: "Ingelicht",
  },
  actFor: "%{act}: %{name}",
};
