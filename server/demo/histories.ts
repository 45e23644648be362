import type { Outcome } from "@zorgvuldig/schema/words";
import type { LineInput } from "../consent/consent-inputs.js";
import { type Family, familyOf } from "./families.js";
import type { Story } from "./story.js";
import type { Teller } from "./teller.js";

const pupils = [
  ...[
    "Abel Appelschil",
    "Bente Bierviltje",
    "Casper Confetti",
    "Dina Dagdroom",
    "Elin Eendagsvlieg",
    "Faas Flierefluit",
  ],
  ...["Gijs Goochelaar", "Hanna Hersenspin", "Isa IJspegel", "Jip Jojo", "Kaat Kartonnage", "Levi Lampion"],
  ...["Mees Mistbank", "Nina Nachtkaars", "Olle Olifantenpad", "Puck Pepernoot", "Quin Quasimodo", "Roos Regenboog"],
  ...["Sam Schaduwspel", "Tijn Tovenaar", "Uma Uilenspiegel", "Vos Vlindernet", "Wies Wolkenkrabber", "Xen Xylofoon"],
  ...["Yfke Yucatan", "Zeb Zeepbel", "Aya Ansichtkaart", "Bram Bellenblaas", "Cato Caroussel", "Dex Dominosteen"],
  ...["Evi Elastiek", "Fien Fopspeen", "Guus Glazuur", "Hugo Hinkelpad", "Iris Inktvlek", "Joep Jokkebrok"],
  ...["Kick Kermis", "Lune Luchtbel", "Moos Marionet", "Nova Niemandsland", "Otis Onzichtbaar", "Pippa Poppenkast"],
  ...["Rik Rookpluim", "Suze Slinger", "Teus Trapeze", "Veer Vuurvlieg"],
];
const questions = [
  "Er is geen plek op een school in de buurt; de ouders hebben vijf scholen gevraagd.",
  "School en ouders zijn het niet eens over hoeveel uren les haalbaar is.",
  "De overstap naar het voortgezet onderwijs loopt vast op de ondersteuning die nodig is.",
  "De leerling is geschorst en de school zoekt een andere plek.",
  "Na een lange tijd thuis wil het gezin een opbouw afspreken waar iedereen achter staat.",
  "De school vraagt advies over een leerling die niet meer naar binnen durft.",
];
/** The first of the families that are told as newcomers. */
const newcomers = 36;
const outcomes: readonly Outcome[] = ["BACK_TO_SCHOOL", "PLACED", "AGREEMENT", "ADVICE", "NO_SOLUTION", "PLACED"];

const family = (n: number): Family =>
  familyOf(pupils[n % pupils.length] ?? "", {
    age: 5 + ((n * 3) % 10),
    question: questions[n % questions.length] ?? "",
  });

/** How a small bureau looks after three years: what is going on, what ended, and what has only begun. */
export async function tellHistories(story: Story, tell: Teller, lines: LineInput[], school: string): Promise<void> {
  const nth = counter();
  const consultantOf = (n: number) => (n % 3 === 2 ? "consultant2" : "consultant");

  for (const received of [760, 720, 690, 640, 610, 560, 520, 480, 430, 390, 350, 320, 280, 240, 210, 180]) {
    const n = nth();
    const caseId = await tell.handled(family(n), received, consultantOf(n));
    await tell.records(caseId, received - 20, consultantOf(n), n);
    await tell.talk(caseId, received - 40, consultantOf(n), talks[n % talks.length] ?? talks[0]);
    await tell.closed(caseId, Math.max(20, received - 110 - (n % 4) * 15), outcomes[n % outcomes.length]);
  }
  for (const received of [170, 150, 140, 110, 100, 95, 75, 70, 60, 55, 50]) {
    const n = nth();
    const who = consultantOf(n);
    const caseId = await tell.handled(family(n), received, who);
    await tell.records(caseId, received - 20, who, n);
    await tell.professional(caseId, received - 20, who, {
      name: n % 2 === 0 ? "Joke Verzinsel" : "Karim Fantoom",
      profession: n % 2 === 0 ? "Intern begeleider" : "Orthopedagoog",
      institutionId: school,
      email: "team@linde.test",
      phone: "000-7654321",
      necessity: "Stemt met ons het rooster en de begeleiding af.",
    });
    for (const [at, talk] of talks.entries())
      if (received - 25 - at * 12 > 2) await tell.talk(caseId, received - 25 - at * 12, who, talk);
    await tell.errand(caseId, 4, who, n % 2 === 0 ? "CALL_PARENTS" : "WRITE_LETTER", (n % 9) - 6);
    if (n % 3 === 0) await tell.share(caseId, 15, school, who);
  }
  for (const received of [38, 33]) {
    const caseId = await tell.interviewed(family(nth()), received, received - 8);
    await tell.act(caseId, received - 9, "putOnHold", (found, today) =>
      found.putOnHold("Samenwerkingsverband Denkbeeldig", story.day(received - 45), today),
    );
    await tell.letters(caseId, received - 10, 2);
  }
  for (const received of [34, 26, 20]) {
    const caseId = await tell.interviewed(family(nth()), received, received - 7);
    await story.sendForms(caseId, received - 8, lines);
    await tell.waits(caseId, received - 9);
  }
  for (const received of [15, 12])
    await tell.act(await tell.interviewed(family(nth()), received, 6), 5, "declineCase", (found, today) =>
      found.decline("De vraag hoort bij de school zelf; het gezin is daarheen verwezen.", today),
    );
  for (const received of [16, 13]) await tell.interviewed(family(nth()), received, 9 - (received % 2));
}

/** Who came in these days: told last, so that what was written to them still waits. */
export async function tellNewcomers(tell: Teller): Promise<void> {
  const nth = counter(newcomers);
  for (const received of [9, 7, 6]) await tell.planned(family(nth()), received);
  for (const received of [9, 8, 6, 5, 4, 3, 2]) await tell.application(family(nth()), received);
}

const talks = [
  {
    partner: "GUARDIAN",
    subject: "WORK",
    channel: "PHONE",
    summary: "Doorgenomen hoe de eerste weken gaan; ouders zijn tevreden over de vaste begeleider.",
  },
  {
    partner: "GUARDIAN",
    subject: "APPOINTMENT",
    channel: "EMAIL",
    summary: "Datum voor het gesprek met school voorgesteld.",
  },
  { partner: "PUPIL", subject: "WORK", channel: "IN_PERSON", summary: "Kort gesproken over wat goed ging op school." },
] as const;

function counter(from = 0): () => number {
  let n = from;
  return () => n++;
}
