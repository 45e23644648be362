import { CasesDocument } from "@zorgvuldig/schema/generated/operations";
import { regulationOn } from "@zorgvuldig/schema/regulation";
import supertest from "supertest";
import type { Bureau } from "./bureau.js";
import type { Seen } from "./cases.js";
import type { World } from "./fulfils.js";

type Form = Readonly<Record<string, string>>;

/** Somebody who applies on the website, with a browser that keeps what it is given and no script. */
export class WebApplicant {
  cookie = "";

  constructor(private readonly bureau: Pick<Bureau, "url">) {}

  async get(path: string): Promise<supertest.Response> {
    return this.heard(await supertest(this.bureau.url).get(path).set("cookie", this.cookie));
  }

  async post(path: string, form: Form): Promise<supertest.Response> {
    return this.heard(await supertest(this.bureau.url).post(path).type("form").set("cookie", this.cookie).send(form));
  }

  /** Answers one question after another; each leads to the next. */
  async fill(answers: readonly (readonly [slug: string, form: Form])[]): Promise<supertest.Response[]> {
    const heard: supertest.Response[] = [];
    for (const [slug, form] of answers) heard.push(await this.post(`/aanvraag/${slug}`, form));
    return heard;
  }

  /** Sends it; `number`: of the case that came of it. */
  async send() {
    const sent = await this.post("/aanvraag/versturen", sending);
    const page = await this.get("/aanvraag/verstuurd");
    return { sent, page, number: page.text.match(/OC-\d{4}-\d{4}/)?.[0] ?? "" };
  }

  private heard(response: supertest.Response): supertest.Response {
    const given = (response.headers["set-cookie"] as unknown as string[] | undefined)?.[0];
    if (given) this.cookie = given.split(";")[0] ?? "";
    return response;
  }
}

/** What goes along when somebody sends it: which notice he saw. */
export const sending = { notice: regulationOn("2026-03-02").version };
const birth = { birthOnDay: "1", birthOnMonth: "5", birthOnYear: "2016" };

/** What a parent fills in. */
export const aParent = (differs: Form = {}): [string, Form][] => [
  ["wie", { kind: "PARENT" }],
  ["relatie", { relation: "PARENT" }],
  ["gezag", { authority: "YES" }],
  ["u", { givenName: "Vera", familyName: "Verzonnen", email: "vera@gezin.test", ...differs }],
  ["nog-iemand", { hasOther: "NO" }],
  ["kind", { childGivenName: "Pim", childFamilyName: "Papierenberg", gender: "BOY", ...birth }],
  ["vraag", { question: "Pim zit thuis.\nWat kan er nog?" }],
];

/** What a school fills in, with the parents' leave. */
export const aSchool = (leave: Form = {}): [string, Form][] => [
  [
    "toestemming",
    {
      ...{ kind: "SCHOOL", hasLeave: "YES", permissionFrom: "Vera Verzonnen, moeder", permissionBy: "PHONE" },
      ...{ permissionOnDay: "1", permissionOnMonth: "3", permissionOnYear: "2026", ...leave },
    },
  ],
  ["u", { name: "Directie Verzonnen School", email: "school@school.test" }],
  ["ouder", { parentGivenName: "Vera", parentFamilyName: "Verzonnen", parentPhone: "000-1112223" }],
];

/** So many seconds after nine in the morning. */
export const later = ({ clock }: World, seconds: number) =>
  clock(new Date(Date.parse("2026-03-02T09:00:00+01:00") + seconds * 1_000).toISOString());

/** The case of this number, as the office sees it. */
export async function foundBy({ as, cases }: World, number: string): Promise<Seen> {
  const newest = { first: 25, sort: { field: "number", order: "DESC" }, filter: {} } as const;
  const { cases: page } = await as("office").ask(CasesDocument, newest);
  return cases.seen(page.items.find((one) => one.number === number)?.id ?? "");
}
