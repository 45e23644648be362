import type { LineInput } from "../consent/consent-inputs.js";
import type { InstitutionKey } from "./bureau.js";
import { tellDesk } from "./desk.js";
import { tellAsked, tellDocuments, tellQuarantine, tellSignedForm } from "./documents.js";
import { families, lateHolder } from "./families.js";
import { tellHistories, tellNewcomers } from "./histories.js";
import type { Story } from "./story.js";
import { type Ids, Teller } from "./teller.js";
import { themeFor } from "./themes.js";

/** Sixty cases: what a small bureau has after three years, one for every place where a case can stand, and the ones that are difficult. */
export async function tellCases(story: Story, people: Ids<string>, institutions: Ids<InstitutionKey>): Promise<void> {
  const at = (key: InstitutionKey) => institutions.get(key) ?? "";
  const lines: LineInput[] = [
    { institutionId: at("school"), direction: "ASK", categories: ["LEARNING", "ABSENCE"] },
    { institutionId: at("school"), direction: "GIVE", categories: ["CONTACT", "IDENTITY", "LEARNING", "ABSENCE"] },
    { institutionId: at("partnership"), direction: "GIVE", categories: ["CONTACT", "LEARNING"] },
    { institutionId: at("care"), direction: "ASK", categories: ["HEALTH"] },
  ];
  const tell = new Teller(story, people, lines);

  await tellHistories(story, tell, lines, at("school"));

  const closedLong = await tell.handled(families.closedLong, 700, "former");
  await tell.closed(closedLong, 500);
  const closed = await tell.handled(families.closed, 300, "consultant");
  await tell.closed(closed, 90);

  const handled = await tell.handled(families.handled, 120, "consultant");
  await tell.records(handled, 60, "consultant", themeFor(0, "Lars"), at("school"));
  const shared = { who: "consultant", purpose: "De school bereidt de herstart voor." };
  await tell.share(handled, 40, { ...shared, to: at("school") });
  const asked = "Het samenwerkingsverband beslist deze week over extra begeleiding en vroeg om de stand van zaken.";
  await tell.share(handled, 1, { ...shared, to: at("partnership"), purpose: asked, by: "LINK" });
  await tell.professional(handled, 55, "consultant", {
    name: "Marlies Bedenksel",
    profession: "Mentor",
    institutionId: at("school"),
    email: "mentor@linde.test",
    phone: "000-7654321",
    necessity: "Begeleidt de terugkeer in de klas.",
  });
  const talk = { partner: "GUARDIAN", subject: "WORK", channel: "PHONE" } as const;
  const summary =
    "De opbouw loopt volgens plan; over twee weken komt er een vierde ochtend bij. Moeder is gerust, Lars ook.";
  await tell.talk(handled, 30, "consultant", { ...talk, summary }, at("school"));
  await tellDocuments(story, handled, 28, at("school"));
  await tellSignedForm(story, handled, 20);
  await tell.errand(handled, 5, "consultant", "CALL_SCHOOL", 0);
  await tell.errand(handled, 5, "consultant", "PLAN_TALK", -6);
  await tell.errand(handled, 4, "office", "DISCUSS_CASE", -1);
  await tell.request(handled, 12);
  await tellAsked(story, handled, 9, at("school"));
  await tellQuarantine(story, handled, 2, at("partnership"));
  const handledToo = await tell.handled(families.handledToo, 90, "consultant2");
  await tell.records(handledToo, 50, "consultant2", themeFor(10, "Fenna"), at("school"));
  await tell.withdrawn(await tell.handled(families.disagreeing, 80, "consultant"), 6);
  await tell.turnsUp(await tell.handled(families.unassigned, 45), 3, lateHolder);

  const held = await tell.interviewed(families.held, 14, 4);
  await tell.act(held, 1, "putOnHold", (found, today) =>
    found.putOnHold("Samenwerkingsverband Denkbeeldig", story.day(-20), today),
  );
  // One of two parents has had the letter.
  await tell.letters(held, 1, 1);
  const waiting = await tell.interviewed(families.waiting, 30, 18);
  await story.sendForms(waiting, 17, lines);
  // One of two parents, who would not have the school know of when the child was born.
  await story.sign(waiting, 10, "first", ["IDENTITY"]);
  await tell.waits(waiting, 9);
  const sixteen = await tell.interviewed(families.sixteen, 25, 12);
  await story.sendForms(sixteen, 11, lines);
  await tell.waits(sixteen, 11);
  await tell.act(await tell.interviewed(families.declined, 16, 6), 4, "declineCase", (found, today) =>
    found.decline(
      "Het gaat om leerlingenvervoer. Dat is een zaak van de gemeente; de ouder heeft het telefoonnummer van het loket gekregen.",
      today,
    ),
  );
  await tell.interviewed(families.undecided, 14, 5);
  await tell.planned(families.planned, 8);
  await tell.application(families.bySchool, 3);
  // One to the school and one to the parent: the two that somebody must look at.
  await story.post({ state: "UNKNOWN", failure: "NO_ANSWER" }, { state: "FAILED", failure: "REFUSED" });
  await tell.application(families.received, 1);
  await tellNewcomers(tell);
  await tellDesk(story, { answered: closed, restricted: closedLong });
}
