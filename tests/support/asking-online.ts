import type supertest from "supertest";
import { WebApplicant } from "./applicant.js";
import { behind } from "./behind.js";
import type { World } from "./fulfils.js";

type Form = Readonly<Record<string, string>>;
export const root = "/mijn-gegevens";

/** What a mother fills in who asks for herself. */
export const anAccess = (differs: Form = {}): [string, Form][] => [
  ["recht", { right: "ACCESS", ...differs }],
  ["voor-wie", { whose: "SELF" }],
  ["van-wie", { person: "GUARDIAN" }],
  ["u", { name: "Verzonnen van Vraag", email: "vraag@gezin.test" }],
  ["toelichting", { wording: "" }],
];
/** What somebody fills in who complains to the FG. */
export const aGrievance = (): [string, Form][] => [
  ["recht", { right: "COMPLAINT" }],
  ["waarover", { subject: "COLLEAGUE" }],
  ["u", { name: "Verzonnen Klager", phone: "000-1112223" }],
  ["klacht", { complaint: "Mijn mail werd aan de school doorgestuurd." }],
];

/** Somebody who uses a right on the website, with a browser that keeps what it is given and no script. */
export class WebAsker extends WebApplicant {
  async answer(answers: readonly (readonly [slug: string, form: Form])[]): Promise<supertest.Response[]> {
    const heard: supertest.Response[] = [];
    for (const [slug, form] of answers) heard.push(await this.post(`${root}/${slug}`, form));
    return heard;
  }

  async sends() {
    const sent = await this.post(`${root}/versturen`, {});
    return { sent, page: await this.get(`${root}/verstuurd`) };
  }
}

/** Fills it in at ten on this day, and sends it half a minute later. */
export async function askedOn(world: World, day: string, answers: readonly (readonly [string, Form])[]) {
  // As if nobody had sent anything from this place yet.
  await behind(world.bureau, "delete from throttle");
  await world.clock(`${day}T09:00:00Z`);
  const asker = new WebAsker(world.bureau);
  const filled = await asker.answer(answers);
  await world.clock(`${day}T09:00:30Z`);
  return { asker, filled, ...(await asker.sends()) };
}
