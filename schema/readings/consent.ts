import type { Reading } from "./reading.js";

/** Whose yes it takes, and what a no ends. */
export const aboutConsent = {
  D11: {
    clause: "data/parents-and-guardians",
    about: { nl: "Eén ouder of allebei", en: "One parent or both" },
    rule: {
      nl: "Gezag staat los van verwantschap. Wonen gezagdragers apart, dan tekent ieder van hen; anders is één genoeg. Een bezwaar van een ander zet de casus meteen stil.",
      en: "Authority is apart from kinship. Holders who live apart each sign; otherwise one is enough. An objection of another stops the case at once.",
    },
    others: {
      nl: "Eén handtekening is altijd genoeg; of altijd alle.",
      en: "One signature is always enough; or always all.",
    },
  },
  D12: {
    clause: "data/parents-and-guardians",
    about: { nl: "De leeftijd van de leerling", en: "The age of the pupil" },
    rule: {
      nl: "Tot zestien tekenen de ouders. Vanaf zestien tekent de leerling de machtiging en oefent zelf de rechten uit; vanaf achttien tekent hij alles.",
      en: "Until sixteen the parents sign. From sixteen the pupil signs the authorisation and exercises the rights; from eighteen he signs everything.",
    },
    others: { nl: "Ouders tekenen tot achttien.", en: "Parents sign until eighteen." },
  },
  D13: {
    clause: "purpose/legal-basis",
    about: { nl: "Wat het intrekken van toestemming doet", en: "What withdrawing consent does" },
    rule: {
      nl: "Het werk stopt meteen. Gegevens over gezondheid verdwijnen in de eerstvolgende ronde. Voor de rest bieden wij aan te verwijderen; anders geldt twee jaar.",
      en: "The work stops at once. Data about health go in the next round. For the rest erasing is offered; otherwise it is two years.",
    },
    others: { nl: "Alleen stoppen; of alles meteen wissen.", en: "Only stop; or erase everything at once." },
  },
  D17: {
    clause: "consent/parents-agree-first",
    about: { nl: "Een ander meldt aan dan de ouder", en: "Somebody other than the parent applies" },
    rule: {
      nl: "Wij leggen alleen vast wie aanmeldt, hoe de ouders te bereiken zijn en de verklaring dat zij het goedvinden. Ontkennen ouders dat, dan verwijderen wij dezelfde dag.",
      en: "We keep only who applies, how to reach the parents and the statement that they agree. When parents deny it, it is erased the same day.",
    },
    others: {
      nl: "De hele aanmelding bewaren en achteraf vragen.",
      en: "Keep the whole application and ask afterwards.",
    },
  },
  D21: {
    clause: "keep/erased",
    about: { nl: "Een besluit dat meteen verwijdert", en: "A decision that erases at once" },
    rule: {
      nl: "Een ontkenning van ouders, een weigering na dag dertien en elk besluit tot verwijdering voeren wij in dezelfde handeling uit, niet pas 's nachts.",
      en: "A denial by parents, a refusal after day thirteen and every decision to erase are carried out in the same act, not at night.",
    },
    others: { nl: "Wachten op de ronde van die nacht.", en: "Wait for the round of that night." },
  },
  D23: {
    clause: "consent/before-handling",
    about: { nl: "Gezagdragers die het oneens zijn", en: "Holders of authority who disagree" },
    rule: {
      nl: "De behandeling staat stil, de bewaartermijn niet. Is het na dertig dagen niet opgelost, dan eindigt de casus op de dag van het bezwaar.",
      en: "The handling stops, the term does not. When it is not settled after thirty days the case ends on the day of the objection.",
    },
    others: { nl: "Wachten zolang zij het oneens zijn.", en: "Wait as long as they disagree." },
  },
  D30: {
    clause: "origin/third-parties-authorised",
    about: { nl: "Op welk moment een machtiging telt", en: "At which moment an authorisation counts" },
    rule: {
      nl: "Wat binnenkomt, toetsen wij per dag: de dag van intrekken telt niet meer mee. Wat uitgaat, toetsen wij op het moment zelf. Papier telt vanaf de dag van vastleggen.",
      en: "What arrives is judged by day: the day of withdrawal is out. What leaves is judged by the instant. Paper counts from the day it is taken down.",
    },
    others: { nl: "Alles per dag.", en: "Everything by day." },
  },
  D36: {
    clause: "consent/in-writing",
    about: { nl: "Meer gezagdragers, verschillende antwoorden", en: "Several holders, different answers" },
    rule: {
      nl: "Weigert de een terwijl de ander ja zegt, dan is dat een conflict. Zegt niemand meer ja, dan is de toestemming ingetrokken. Komt er later een gezagdrager bij, dan delen wij niets nieuws tot die tekent.",
      en: "When one refuses while another says yes it is a conflict. When nobody says yes any more the consent is withdrawn. When a holder turns up later nothing new is shared until that one signs.",
    },
    others: { nl: "De meerderheid beslist.", en: "The majority decides." },
  },
  D37: {
    clause: "consent/agreement-and-authorisation",
    about: { nl: "Zestien en achttien worden", en: "Coming of sixteen and eighteen" },
    rule: {
      nl: "Op zestien en zeventien tekent de leerling de machtiging en de ouders de overeenkomst. Regels die ouders tekenden, eindigen op de achttiende verjaardag, tenzij de leerling ze bevestigt.",
      en: "At sixteen and seventeen the pupil signs the authorisation and the parents the agreement. Lines signed by parents end on the eighteenth birthday unless the pupil confirms them.",
    },
    others: { nl: "Wat getekend is, blijft gelden.", en: "What was signed goes on." },
  },
  D38: {
    clause: "data/contact-professional",
    about: { nl: "Wie over quarantaine en professionals gaat", en: "Who decides on quarantine and professionals" },
    rule: {
      nl: "Over ongevraagde stukken beslist het bureau. Gegevens van een professional geven wij alleen aan die professional zelf.",
      en: "The bureau decides on what came unasked. Data of a professional are handed to that professional alone.",
    },
    others: { nl: "De consulent beslist.", en: "The consultant decides." },
  },
} as const satisfies Record<string, Reading>;
