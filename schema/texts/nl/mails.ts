import type { MailTemplate } from "../../words.js";

type Template = { readonly subject: string; readonly body: string };

/** What stands in a mail. No name and nothing about anybody: whoever reads along learns only that there is something. */
export const mails = {
  subject: "Er staat een bericht voor u klaar",
  greeting: "Goedendag,",
  ready: "Er staat een bericht voor u klaar.",
  go: "Lees verder",
  templates: {
    applicationReceived: {
      subject: "Wij hebben een aanvraag ontvangen (%{number})",
      body: "Noem dit nummer als u contact met ons opneemt. Hieronder leest u wat wij met uw gegevens doen en welke rechten u hebt.",
    },
    formsSent: {
      subject: "Wij hebben u formulieren gestuurd (%{number})",
      body: "Het zijn er twee: een overeenkomst en een machtiging. Wij beginnen pas als allebei zijn ondertekend.",
    },
    caseFrozen: {
      subject: "Een casus staat stil (%{number})",
      body: "Meld u aan om te zien wat er is vastgelegd.",
    },
    requestRegistered: {
      subject: "Er is een verzoek van een betrokkene vastgelegd (%{number})",
      body: "De termijn loopt vanaf de dag waarop het bij het bureau binnenkwam. Meld u aan om het te zien.",
    },
    caseAssigned: {
      subject: "Er is een casus aan u toegekend (%{number})",
      body: "Meld u aan om haar te zien.",
    },
    agreementEnding: {
      subject: "Een verwerkersovereenkomst loopt af op %{day}",
      body: "Na die dag heeft deze consulent geen toegang meer. Leg op tijd een nieuwe overeenkomst vast.",
    },
  } satisfies Record<MailTemplate, Template>,
  contact: "Vragen? Dit bericht komt van %{names}. U bereikt ons via %{email}, %{phone} of %{postal}.",
  officer: "De functionaris gegevensbescherming bereikt u via %{officerEmail} of %{officerPhone}.",
};
