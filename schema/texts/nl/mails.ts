import type { MailTemplate } from "../../mail-words.js";

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
    formsAwaited: {
      subject: "Wij hebben nog geen antwoord op onze formulieren (%{number})",
      body: "U hebt een overeenkomst en een machtiging van ons gekregen. Neem rustig de tijd, en bel of mail ons als u vragen hebt. U bent vrij om nee te zeggen; laat het ons dan weten.",
    },
    signLink: {
      subject: "U kunt onze formulieren op de website lezen en ondertekenen",
      body: "U opent ze met een code van zes cijfers. Die staat niet in dit bericht: u krijgt haar van het bureau per telefoon. De link werkt veertien dagen. U hoeft niet te tekenen, en u mag ook op papier tekenen. Verwacht u dit niet? Doe dan niets en bel ons.",
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
      body: "Na die dag heeft een consulent geen toegang meer, en mag een leverancier geen gegevens meer verwerken. Leg op tijd een nieuwe overeenkomst vast.",
    },
    recordsRevealed: {
      subject: "Er is iets met reden getoond",
      body: "Iemand van het bureau heeft gezondheid of thuissituatie van een leerling laten tonen en een reden opgegeven. Meld u aan om te zien wie, in welke casus en waarom. Volgt er binnen een kwartier nog meer, dan krijgt u daarover samen één bericht.",
    },
    logHead: {
      subject: "De kopregel van het logboek van vandaag, tot en met regel %{seq}",
      body: "Bewaar dit bericht buiten het bureau. Onderaan staat, ondertekend, hoe ver het logboek was en wat zijn keten was. Wie het logboek later verandert, kan dat niet meer in overeenstemming brengen met wat u bewaart. Er staan geen gegevens van personen in.",
    },
    accountChanged: {
      subject: "Er is een account gemaakt, gewijzigd of beëindigd",
      body: "Meld u aan en kijk bij Gebruikers wie het is, wie het deed en of dat klopt: wie een account krijgt, ziet wat bij die rol hoort.",
    },
    documentReady: {
      subject: "Er ligt een document voor u klaar",
      body: "Het bureau heeft een document voor uw instelling. U opent het met een code van zes cijfers. Die staat niet in dit bericht: een medewerker van het bureau belt uw instelling op haar algemene nummer en leest de code voor. De link werkt zeven dagen. Verwacht u niets van ons? Doe dan niets.",
    },
    packReady: {
      subject: "Wat u bij ons opvroeg, ligt voor u klaar",
      body: "U haalt het op met een code van zes cijfers. Die staat niet in dit bericht: u krijgt haar van het bureau per telefoon of in een brief. De link werkt hoogstens dertig dagen. Hebt u niets bij ons opgevraagd? Doe dan niets.",
    },
    transferReady: {
      subject: "Er liggen gegevens voor uw organisatie klaar",
      body: "Iemand heeft ons gevraagd zijn gegevens rechtstreeks aan uw organisatie over te dragen (artikel 20, lid 2, AVG). U haalt ze op met een code van zes cijfers. Die staat niet in dit bericht: u hoort haar van de betrokkene zelf, of van het bureau per telefoon. De link werkt hoogstens dertig dagen. Verwacht u dit niet? Doe dan niets en bel ons.",
    },
    logCut: {
      subject: "Het logboek wordt ingekort, tot en met regel %{seq}",
      body: "Die regels zijn oud genoeg om te verdwijnen, en een FG heeft dat bevestigd. Na een dag worden zij verwijderd; wat daarna komt, blijft. Bewaar dit bericht buiten het bureau: de ondertekende kopregel onderaan is het enige waarop een ingekort logboek verder mag gaan. Hebt u of uw plaatsvervanger dit niet bevestigd, neem dan nu contact op met het bureau.",
    },
  } satisfies Record<MailTemplate, Template>,
  contact: "Vragen? Dit bericht komt van %{names}. U bereikt ons via %{email}, %{phone} of %{postal}.",
  officer: "De functionaris gegevensbescherming bereikt u via %{officerEmail} of %{officerPhone}.",
};
