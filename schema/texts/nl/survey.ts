/** The survey afterwards: the mail, and the pages that its links lead to. */
export const survey = {
  mail: {
    subject: "Wat vond u van onze hulp?",
    why: "Een tijdje geleden hielp een onderwijsconsulent bij een vraag waar u bij betrokken was. Wij willen graag weten wat daaraan goed was, en wat beter kan.",
    how: "Het zijn zeven korte vragen. U hoeft niet mee te doen, en u krijgt hier geen herinnering van.",
    anonymous:
      "Uw antwoorden zijn anoniem: nergens staat welke van u zijn, en ook wij kunnen dat niet nagaan. Met de link geeft u één keer antwoord.",
    go: "Naar de vragen",
    out: "Ik wil van u geen vragenlijst of telefoontje hierover",
  },
  title: "Wat vond u van onze hulp?",
  faultTitle: "Er is een probleem",
  intro: "Zeven korte vragen. Sla gerust een vraag over.",
  anonymous:
    "Uw antwoorden zijn anoniem. Wij bewaren er geen naam, datum of nummer bij, en laten uitkomsten pas zien als er weer vijf antwoorden bij zijn. Zodra u verstuurt, werkt deze link niet meer.",
  purpose: "Doel: onze hulp verbeteren. Wij beoordelen er geen consulent mee.",
  none: "Geef antwoord op ten minste één vraag.",
  send: "Versturen",
  example: "Dit is een voorbeeld. Hier wordt niets verstuurd of bewaard.",
  thanksTitle: "Bedankt voor uw antwoorden",
  thanks: "Zij zijn verstuurd. Niemand kan zien dat zij van u zijn.",
  closedTitle: "Deze link werkt niet meer",
  closed:
    "Er is al mee geantwoord, of de vragenlijst is gesloten. Een nieuwe link sturen wij niet: wij weten niet van wie deze was.",
  outTitle: "Geen vragenlijst meer?",
  out: "Druk op de knop. Wij sturen u dan hierover geen vragenlijst, en bellen u er niet over. U hoeft niet te zeggen waarom.",
  outButton: "Ik wil geen vragenlijst of telefoontje",
  outDoneTitle: "U krijgt geen vragenlijst meer",
  outDone: "Dat geldt vanaf nu, ook voor een telefoontje hierover.",
  outGoneTitle: "Deze link werkt niet meer",
  outGone: "Over deze casus sturen wij geen vragenlijst meer. Wilt u die ook later nooit? Mail of bel ons.",
  downTitle: "Dit lukt nu even niet",
  down: "Probeer het over een paar minuten nog eens. Werkt uw link dan niet meer, dan zijn uw antwoorden aangekomen.",
};

export type SurveyTexts = typeof survey;
