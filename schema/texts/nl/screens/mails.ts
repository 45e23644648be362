import type { MailTemplate } from "../../../mail-words.js";

/** Every mail that the house can write, with an example. */
export const mails = {
  title: "Mails",
  intro:
    "Alle mails die het bureau kan versturen, met een voorbeeld. Het nummer, de dag en de link in een voorbeeld zijn verzonnen. Een voorbeeld bekijken verstuurt niets.",
  list: "Mails die het bureau kan versturen",
  template: "Mail",
  when: "Wanneer",
  to: "Aan",
  example: "Voorbeeld",
  exampleOf: "Voorbeeld: %{mail}",
  exampleHelp: "Zo ziet de ontvanger het, als platte tekst. Er wordt niets verstuurd.",
  link: "Link in de mail",
  note: "Ondertekend, onderaan de mail",
  survey: "Vraag naar tevredenheid",
  surveyTo: "Ouder of school",
  at: {
    applicationReceived: "Meteen, als het bureau een aanvraag vastlegt of iemand er een instuurt op de website.",
    formsSent: "Als het bureau vastlegt dat de overeenkomst en de machtiging zijn gestuurd.",
    signLink: "Als het bureau iemand een link stuurt om de formulieren te ondertekenen.",
    formsAwaited: "Als het bureau ouders herinnert aan formulieren die nog niet terug zijn.",
    caseFrozen: "Als een ouder een machtiging intrekt en de casus daarom stilstaat.",
    requestRegistered: "Als iemand een recht gebruikt en het bureau dat vastlegt.",
    caseAssigned: "Als het bureau een casus toekent.",
    agreementEnding: "In de weken voordat een verwerkersovereenkomst afloopt, eenmaal.",
    recordsRevealed: "Als iemand van het bureau gezondheid of thuissituatie laat tonen, hoogstens eens per kwartier.",
    logHead: "Elke nacht waarin het logboek is gegroeid.",
    logCut: "Als oude regels van het logboek gaan verdwijnen en een FG dat heeft bevestigd.",
    accountChanged: "Als iemand een account maakt, wijzigt of beëindigt.",
    documentReady: "Als het bureau een document met een link aan een instantie geeft.",
    packReady: "Als wat iemand opvroeg met een link klaarligt.",
    transferReady: "Als gegevens rechtstreeks aan een andere organisatie worden overgedragen.",
    survey: "Eenmaal, drie maanden nadat een casus is afgerond; niet aan wie heeft gezegd dat hij dat niet wil.",
  } satisfies Record<MailTemplate | "survey", string>,
};
