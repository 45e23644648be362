import { ExportLogDocument, SearchDocument } from "@zorgvuldig/schema/generated/operations";
import type { Bureau, PersonName } from "../support/bureau.js";
import { exported } from "../support/exports.js";
import type { MailServer } from "../support/mail-server.js";
import { Person } from "../support/person.js";
import { until } from "../support/process.js";
import { textsIn, wholeCase } from "./whole-case.js";
import { json, sends } from "./wire.js";

/** The people of a demonstration, as the acts of a test know those of a bureau. */
export class DemoPeople implements Pick<Bureau, "as" | "id"> {
  private readonly known = new Map<PersonName, Person>();
  private readonly ids = new Map<PersonName, string>();

  private constructor(readonly url: string) {}

  static async at(url: string): Promise<DemoPeople> {
    const people = new DemoPeople(url);
    const consultant = people.as("consultant");
    await consultant.signIn();
    const { name } = (await consultant.send("get", "/session")).body as { name: string };
    const all = await people
      .as("office")
      .free(
        "{ accounts(first: 50, sort: { field: name, order: ASC }, filter: { role: consultant }) { items { id name } } }",
      );
    const { items } = all.accounts as { items: { id: string; name: string }[] };
    people.ids.set("consultant", items.find((one) => one.name === name)?.id ?? "");
    return people;
  }

  as(name: PersonName): Person {
    const person = this.known.get(name) ?? new Person(this.url, `${name}@demo.test`, "met-zorg-demo");
    this.known.set(name, person);
    return person;
  }

  id(name: PersonName): string {
    return this.ids.get(name) ?? "";
  }
}

export type Canary = { readonly word: string; readonly birthOn: string };

/** The house's day: a demonstration's is the machine's, in Amsterdam. */
const today = (): string => new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format(new Date());

/** So many whole cases in which every field holds the canary. Gives what can be read of the last one. */
export async function livesOf(people: DemoPeople, { word, birthOn }: Canary, count: number): Promise<string[]> {
  let last = "";
  for (let made = 0; made < count; made++) {
    // What an institution is called is of no person, and lies open.
    const words = (field: string, which: string) =>
      field.startsWith("Institution.") ? `Verzonnen ${field}` : `${word} ${field}${which}`;
    const { ids } = await wholeCase(people, { day: today(), words, email: `${word}@kanarie.test`, birthOn });
    last = ids[0] ?? "";
  }
  const read = await people
    .as("consultant")
    .free(`{ case(id: "${last}") { pupil { familyName birthOn } health { text } } }`);
  return textsIn(read);
}

/** What goes wrong in all the ways that quote what was given, with the canary in it. */
export async function mistakesWith(people: DemoPeople, { word, birthOn }: Canary): Promise<void> {
  const { url } = people;
  const signed = await people.as("office").signIn();
  const cookie = String(signed.headers["set-cookie"]).split(";")[0] ?? "";
  const receive = "mutation ($input: ApplicationInput!) { receiveApplication(input: $input) { id } }";
  const inputs: unknown[] = [
    ...[{ question: `${word}\u0000` }, { question: word.padEnd(5_000, word) }, { channel: word }, { receivedOn: word }],
    ...[
      { [word]: word },
      word,
      [word],
      { pupil: { birthOn: `${birthOn}T00:00:00Z` } },
      { guardians: [{ email: word }] },
    ],
  ];
  const sent = [
    ...inputs.map((input) => json({ query: receive, variables: { input } }, cookie)),
    ...[`{ case(id: "${word}") { id } }`, `{ ${word} }`, `{ case(id: "${word}`, `query ${word} { ${word}`].map(
      (query) => json({ query }, cookie),
    ),
    json(
      {
        query:
          "query ($after: String) { cases(first: 1, after: $after, sort: { field: number, order: ASC }, filter: {}) { total } }",
        variables: { after: word },
      },
      cookie,
    ),
    { ...json(0, cookie), body: `{"query": "${word}` },
    { ...json({ email: `${word}@kanarie.test`, password: word }), path: "/session" },
    { ...json({ email: `${word}@kanarie.test`, code: word, password: `${word}-${word}` }), path: "/session/recovery" },
    { ...json({ answer: { id: word, rawId: word, response: { clientDataJSON: word } } }), path: "/session/passkey" },
    { ...json({ now: word }, cookie), path: "/clock" },
    { ...json({ accountId: word }, cookie), path: "/recoveries" },
    { ...json([{ [word]: word }], cookie), path: "/processing-activities" },
    {
      method: "GET",
      path: `/${word}?${word}=${word}`,
      headers: { "user-agent": word, referer: `https://${word}.test/`, cookie: `${word}=${word}` },
    },
    {
      ...json({ query: "{ __typename }" }, cookie),
      headers: { "content-type": word, traceparent: word, origin: `https://${word}.test`, cookie },
    },
  ];
  for (const one of sent) await sends(url, one);
  await people.as("office").ask(SearchDocument, { input: { text: `${word}, ${birthOn}` } });
  // The list of cases, the log and all that they name, on their way out of the house, with why.
  await people
    .as("office")
    .send("get", await exported(people.as("office"), { reason: `Voor het overleg over ${word}` }));
  const { exportLog } = await people.as("fg").ask(ExportLogDocument, { input: { reason: `Om ${word} na te zien` } });
  await people.as("fg").send("get", `/exports/${exportLog.id}`);
}

/** Mail that arrives, that is put off, that is cut off and that is refused by a server which says why and to whom. */
export async function mailedBy(mail: MailServer, work: () => Promise<unknown>): Promise<number> {
  const before = mail.heard.length;
  mail.will("defers recipient", "refuses at dot", "refuses recipient", "resets at dot", "defers at dot", "takes");
  await work();
  await until(() => mail.heard.length >= before + 4, 20_000);
  return mail.heard.length;
}

/** Somebody's second step and sessions: what proves who he is. */
export async function secretsOf(people: DemoPeople): Promise<string[]> {
  const lead = people.as("lead");
  const signed = await lead.signIn();
  const [, secret = "", mark = ""] = String(signed.headers["set-cookie"]).split(";")[0]?.split(".") ?? [];
  const { phone, recoveryCodes } = await lead.enrol();
  return [
    secret,
    mark.split("~")[1] ?? "",
    ...phone.seed,
    ...recoveryCodes.map((code) => code.split("-").slice(1).join("-")),
  ];
}
