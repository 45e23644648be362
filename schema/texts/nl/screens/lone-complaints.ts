/** Complaints about a case that is gone, or that was never taken on. */
export const loneComplaints = {
  title: "Klachten zonder dossier",
  intro:
    "Klachten over het bureau waar geen dossier (meer) bij hoort: de casus is vernietigd, of de aanmelding is niet in behandeling genomen. Elke klacht is een klein eigen dossier, dat vijf jaar na het laatste contact erover wordt vernietigd. Het haalt niets terug en houdt geen casus vast.",
  back: "Alle klachten zonder dossier",
  empty: "Geen klachten zonder dossier",
  emptyHelp: "Een klacht over een casus die in behandeling is of was, legt u vast op de pagina van die casus.",
  columns: {
    number: "Kenmerk",
    state: "Stand",
    origin: "Waarom zonder dossier",
    receivedOn: "Ontvangen",
    lastContactOn: "Laatste contact erover",
    destroyOn: "Wordt vernietigd op",
  },
  wasNone: "Was geen klacht over het bureau",
  register: "Klacht zonder dossier vastleggen",
  registerIntro:
    "Hoort de klacht bij een casus die er nog is en in behandeling is genomen? Leg de klacht dan daar vast. Schrijf hier alleen op wat nodig is om de klacht te behandelen.",
  submit: "Klacht vastleggen",
  registered: "Vastgelegd: klacht %{number}",
  origin: "Waarom is er geen dossier",
  fileNumber: "Kenmerk op de oude brief (niet verplicht)",
  fileNumberHelp:
    "Bijvoorbeeld OC-2026-0012. Daarmee vindt u de verklaring van vernietiging. Van een aanmelding die er nog is, bewaart dit dossier het kenmerk niet.",
  complainant: "Wie klaagt",
  reach: "Hoe te bereiken",
  reachHelp: "Een telefoonnummer, e-mailadres of postadres.",
  author: "Vastgelegd door",
  complaint: "De klacht",
  line: "Doel: de klacht behandelen. Bewaartermijn: vijf jaar na het laatste contact erover. Alleen het bureau en de FG lezen dit.",
  contacts: "Contact over de klacht",
  contactsLine: "Vanaf het laatste contact lopen de vijf jaar. Een poging waarop niemand reageerde, is geen contact.",
  noContacts: "Er is nog geen contact vastgelegd.",
  contactIntro:
    "Leg vast dat u elkaar over de klacht sprak of schreef. De vijf jaar beginnen dan opnieuw te lopen. Een poging zonder reactie telt niet mee.",
  heldOn: "Dag van het contact",
  how: "Hoe was er contact",
  summary: "Wat is er gezegd of geschreven",
  proposeIntro:
    "Is dit per ongeluk als klacht over het bureau vastgelegd? Leg uit waarom het er geen was. Een hoofd van het bureau ondertekent; dan wordt dit kleine dossier vernietigd.",
  signIntro:
    "De FG vindt dat dit nooit een klacht over het bureau was. Met uw handtekening is er geen grond meer om dit te bewaren: het wordt meteen vernietigd.",
  approveIntro:
    "Dit dossier was aan de beurt op %{day}, maar dat is geen dag van tevoren aangekondigd. Klopt het? Dan wordt het meteen vernietigd.",
  certificate: "Verklaring van vernietiging",
  certificateLine: "Meer dan dit weet het bureau niet meer van de casus. Geef dit als antwoord aan wie klaagt.",
  certificateGone: "De verklaring bij %{number} is zelf ook vernietigd, vijf jaar na de casus.",
  certificateFailed: "De verklaring kon niet worden opgehaald. Open deze pagina opnieuw.",
  acts: {
    contact: "Contact vastleggen",
    settle: "Klacht afhandelen",
    propose: "Rechtzetten voorstellen",
    sign: "Rechtzetten ondertekenen",
    approve: "Vernietigen toestaan",
  },
};
