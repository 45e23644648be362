import type { LineInput } from "../consent/consent-inputs.js";
import { type Family, familyOf } from "./families.js";
import type { Story } from "./story.js";
import type { Teller } from "./teller.js";
import type { Theme } from "./theme.js";
import { themeFor } from "./themes.js";

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
/** The first of the families that are told as newcomers. */
const newcomers = 36;
const nameAt = (n: number): string => pupils[n % pupils.length] ?? "";
const themeAt = (n: number): Theme => themeFor(n, nameAt(n).split(" ")[0] ?? "");
const family = (n: number): Family => familyOf(nameAt(n), n, themeAt(n));

/** When they came in and when the work ended, in days ago: nobody's is older than the two years for which it is kept. */
const ended = [
  [1085, 560],
  [1010, 655],
  [930, 610],
  [870, 700],
  [790, 640],
  [730, 590],
  [690, 575],
  [640, 500],
  [610, 470],
  [540, 430],
  [480, 350],
  [430, 300],
  [390, 255],
  [320, 190],
  [240, 110],
  [180, 45],
] as const;
/** What is being worked on; the longest for nearly three years. */
const going = [1040, 610, 230, 170, 140, 110, 95, 75, 60, 55, 50];
/** Forms hold for a year, and are asked anew before it is over. */
const renewed = 340;

/** How a small bureau looks after three years: what is going on, what ended, and what has only begun. */
export async function tellHistories(story: Story, tell: Teller, lines: LineInput[], school: string): Promise<void> {
  const nth = counter();
  const consultantOf = (n: number) => (n % 3 === 2 ? "consultant2" : "consultant");

  for (const [received, end] of ended) {
    const n = nth();
    const theme = themeAt(n);
    const who = consultantOf(n);
    const caseId = await tell.handled(family(n), received, who);
    await tell.records(caseId, received - 20, who, theme, school);
    if (received - end > 365) await tell.renewed(caseId, received - renewed);
    for (const talk of theme.talks.slice(0, 1 + (n % 2))) await tell.talk(caseId, end + 12, who, talk, school);
    await tell.closed(caseId, end, theme.outcome);
  }
  for (const received of going) {
    const n = nth();
    const theme = themeAt(n);
    const who = consultantOf(n);
    const caseId = await tell.handled(family(n), received, who);
    await tell.records(caseId, received - 20, who, theme, school);
    for (let ago = received - renewed, at = 0; ago > 0; ago -= renewed, at += 1) {
      await tell.renewed(caseId, ago);
      await tell.talk(caseId, ago, who, evaluated[at % evaluated.length] ?? evaluated[0], school);
    }
    await tell.professional(caseId, Math.min(received - 20, 300), who, {
      name: n % 2 === 0 ? "Joke Verzinsel" : "Karim Fantoom",
      ...theme.professional,
      institutionId: school,
      email: "team@linde.test",
      phone: "000-7654321",
    });
    for (const [at, talk] of theme.talks.entries())
      await tell.talk(caseId, Math.max(3, Math.min(received - 25, 60) - at * 12), who, talk, school);
    await tell.errand(caseId, 4, who, n % 2 === 0 ? "CALL_PARENTS" : "WRITE_LETTER", (n % 9) - 6);
    if (n % 3 === 0) await tell.share(caseId, 15, { to: school, who, purpose: theme.purpose });
  }
  for (const received of [38, 33]) {
    const caseId = await tell.interviewed(family(nth()), received, received - 8);
    await tell.act(caseId, received - 9, "putOnHold", (found, today) =>
      found.putOnHold(
        received === 38 ? "Samenwerkingsverband Denkbeeldig, steunpunt Voorbeeldstad" : "Gezinscoaches Bedacht",
        story.day(received - 45),
        today,
      ),
    );
    await tell.letters(caseId, received - 10, 2);
  }
  for (const received of [34, 26, 20]) {
    const caseId = await tell.interviewed(family(nth()), received, received - 7);
    await story.sendForms(caseId, received - 8, lines);
    await tell.waits(caseId, received - 9);
  }
  for (const [received, reason] of [
    [
      15,
      "De vraag gaat over de wachttijd bij de jeugdhulp. Daar gaan wij niet over; het gezin is naar de gemeente verwezen.",
    ],
    [
      12,
      "School en ouders zijn al met elkaar in gesprek en hebben een afspraak staan. Zij melden zich opnieuw als dat vastloopt.",
    ],
  ] as const)
    await tell.act(await tell.interviewed(family(nth()), received, 6), 5, "declineCase", (found, today) =>
      found.decline(reason, today),
    );
  for (const received of [16, 13]) await tell.interviewed(family(nth()), received, 9 - (received % 2));
}

/** Who came in these days: told last, so that what was written to them still waits. */
export async function tellNewcomers(tell: Teller): Promise<void> {
  const nth = counter(newcomers);
  for (const received of [9, 7, 6]) await tell.planned(family(nth()), received);
  for (const received of [9, 8, 6, 5, 4, 3, 2]) await tell.application(family(nth()), received);
}

/** What is gone through with the parents when the forms are signed anew. */
const evaluated = [
  {
    partner: "GUARDIAN",
    subject: "WORK",
    channel: "IN_PERSON",
    summary:
      "Teruggekeken op het jaar. Wat goed ging, houden we vast; over de overstap na de zomer beginnen we in januari. Ouders tekenen opnieuw.",
  },
  {
    partner: "GUARDIAN",
    subject: "WORK",
    channel: "PHONE",
    summary:
      "Alle afspraken met school nagelopen. Twee zijn er niet nagekomen; die neem ik mee naar het volgende overleg. De machtiging is met een jaar verlengd.",
  },
] as const;

function counter(from = 0): () => number {
  let n = from;
  return () => n++;
}
