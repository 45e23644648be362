/** The outbox: what the house writes to people, and how far it came. */
export const messages = {
  title: "Berichten",
  intro:
    "E-mail die het bureau verstuurt. In een bericht staat nooit een naam: alleen dat er iets klaarstaat, en waar.",
  introAdministrator: "Hoe ver de verzending is. Over wie of wat een bericht gaat, ziet u niet.",
  empty: "Nog geen berichten",
  emptyHelp: "Zodra het bureau iets vastlegt waarover iemand bericht krijgt, staat dat hier.",
  waits: "Er gaat nu geen e-mail uit",
  waitsReal:
    "Er is geen mailserver ingesteld (MAIL_URL). Berichten wachten hier tot die er is; na een maand vervallen ze.",
  waitsDemo: "Dit is een demonstratie zonder mailserver: wat hier wacht, gaat naar niemand.",
  counts: "Stand van de berichten",
  more: "meer dan %{count}",
  columns: {
    template: "Bericht",
    state: "Stand",
    case: "Casus",
    recipient: "Aan",
    createdAt: "Klaargezet op",
    became: "Hoe het verliep",
    attempts: "Pogingen",
    messageId: "Kenmerk (Message-ID)",
    acts: "Wat u kunt doen",
  },
  sentAt: "Verstuurd op %{moment}",
  nextTry: "Volgende poging: %{moment}.",
  again: "Opnieuw versturen",
  againHelp: "Het bericht wordt klaargezet en bij de volgende ronde verstuurd.",
  againUnknown:
    "Niemand weet of dit bericht is aangekomen. Zoek het kenmerk in het logboek van de mailserver; verstuurt u het opnieuw, dan krijgt de ontvanger het misschien tweemaal.",
  arrived: "Het is aangekomen",
  arrivedHelp:
    "U hebt in het logboek van de mailserver gezien dat dit bericht is aangenomen. Het wordt niet meer verstuurd.",
  done: "Vastgelegd: %{act}.",
  preview: "Voorbeeld",
  previewOf: "Voorbeeld van het bericht over %{number}",
  previewHelp: "Alleen in een demonstratie. Het bericht wordt pas bij het versturen opgemaakt en nergens bewaard.",
  subject: "Onderwerp",
  close: "Sluiten",
};
