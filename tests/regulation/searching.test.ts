import { createHash, createHmac } from "node:crypto";
import { expect } from "@jest/globals";
import { CasesLikeDocument, RegisterRequestDocument, SearchDocument } from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { Bureau, type PersonName } from "../support/bureau.js";
import { aGuardian, Cases } from "../support/cases.js";
import { fulfils } from "../support/fulfils.js";
import { until } from "../support/process.js";
import { findable, searched } from "../support/search.js";

const told = { source: "PARENT", channel: "PHONE", receivedOn: "2026-03-02" } as const;
/** A family that nobody else is called like, in a case of its own. */
const aFamily = (name: string) => ({
  applicant: { kind: "PARENT" as const, name: `Noor ${name}` },
  guardians: [aGuardian({ givenName: "Noor", familyName: name })],
  pupil: { givenName: "Pim", familyName: name, birthOn: "2016-05-01", gender: "BOY" as const },
});
const idsFor = async (bureau: Bureau, text: string, who: PersonName) =>
  (await searched(bureau, text, who)).items.map(({ id }) => id);

fulfils(
  "security/limited-access",
  "finds a consultant his own cases by name, and nobody else's",
  async ({ bureau, aCase }) => {
    const own = await aCase({ stage: "IN_PROGRESS", consultant: "consultant", application: aFamily("Zonnedauw") });
    const other = await aCase({ stage: "IN_PROGRESS", consultant: "consultant2", application: aFamily("Zonnedauw") });
    await findable(bureau, "zonnedauw");
    await until(async () => (await idsFor(bureau, "zonnedauw", "office")).length === 2, 10_000);

    expect(await idsFor(bureau, "zonnedauw", "consultant")).toEqual([own]);
    expect(await idsFor(bureau, "zonnedauw", "consultant2")).toEqual([other]);
    expect((await searched(bureau, "zonnedauw", "consultant")).total).toBe(1);
  },
);

fulfils(
  "security/limited-access",
  "answers a consultant who looks for others' people as it answers who looks for nobody at all",
  async ({ bureau, as, aCase, cases }) => {
    const id = await aCase({ stage: "IN_PROGRESS", consultant: "consultant", application: aFamily("Wolkenkrabber") });
    const number = (await cases.seen(id)).number ?? "";
    await findable(bureau, "wolkenkrabber");
    const heard = async (text: string) => {
      const query =
        "query ($input: SearchInput!) { search(input: $input) { way items { id number withheld } total totalIsExact } }";
      const { text: answer } = await as("consultant2").raw({ query, variables: { input: { text } } });
      return answer;
    };
    const nothing = await heard("bestaatnergens");

    for (const text of ["wolkenkrabber", "noor wolkenkrabber", "wolkenkrabber 1-5-2016", number])
      expect([text, await heard(text)]).toEqual([text, nothing]);
  },
);

fulfils(
  "security/limited-access",
  "finds a consultant nothing in a case that he was taken off",
  async ({ bureau, as, aCase, cases }) => {
    const id = await aCase({ stage: "IN_PROGRESS", consultant: "consultant", application: aFamily("Avondrood") });
    await findable(bureau, "avondrood");
    expect(await idsFor(bureau, "avondrood", "consultant")).toEqual([id]);
    const [assignment] = (await cases.seen(id)).assignments ?? [];
    if (!assignment) throw new Error("Nobody is assigned");

    await as("office").free(`mutation ($input: EndAssignmentInput!) { endAssignment(input: $input) { id } }`, {
      input: { ...(await cases.which(id)), assignmentId: assignment.id },
    });

    expect(await idsFor(bureau, "avondrood", "consultant")).toEqual([]);
  },
);

fulfils(
  "security/limited-access",
  "finds the data protection officer people only while a request about them is open",
  async ({ bureau, as, aCase, cases }) => {
    const id = await aCase({ stage: "IN_PROGRESS", application: aFamily("Morgenster") });
    await findable(bureau, "morgenster");
    expect(await idsFor(bureau, "morgenster", "fg")).toEqual([]);
    expect(await idsFor(bureau, "1-5-2016", "fg")).not.toContain(id);

    const input = {
      ...(await cases.which(id)),
      kind: "ACCESS",
      person: "PUPIL",
      askedBy: "SELF",
      channel: "PHONE",
      receivedOn: "2026-03-02",
    } as const;
    await as("fg").ask(RegisterRequestDocument, { input });

    expect(await idsFor(bureau, "morgenster", "fg")).toEqual([id]);
  },
);

fulfils("security/limited-access", "lets nobody look for a pupil whose task it is not, and says so", async ({ as }) => {
  const look = { input: { text: "papierenberg" } };
  const like = { input: { familyName: "Papierenberg", birthOn: "2016-05-01" } };

  expect(await as("administrator").refused(SearchDocument, look)).toMatchObject({
    code: "FORBIDDEN",
    clause: "security/limited-access",
  });
  for (const who of ["consultant", "fg", "administrator"] as const)
    expect((await as(who).refused(CasesLikeDocument, like)).code).toBe("FORBIDDEN");
  expect((await as("ministry").refused(SearchDocument, look)).code).toBe("BAD_USER_INPUT");
});

fulfils("data/health", "finds nobody by what is known of his health or home", async ({ bureau, aCase, cases }) => {
  const id = await aCase({ stage: "IN_PROGRESS", consultant: "consultant", application: aFamily("Kiezelsteen") });
  await cases.record(id, "consultant", { health: { ...told, text: "Slaapwandelt", necessity: "Schooltijden" } });
  await cases.record(id, "consultant", { home: { ...told, text: "Pleeggezinsleven", necessity: "Planning" } });
  await findable(bureau, "kiezelsteen");

  for (const who of ["office", "consultant"] as const)
    for (const text of ["slaapwandelt", "pleeggezinsleven", "schooltijden"])
      expect((await searched(bureau, text, who)).total).toBe(0);
});

/** Everything that lies in the database, table by table, as somebody with the disk in his hands would read it. */
async function dumpOf(bureau: Bureau): Promise<string> {
  const tables = await behind<{ name: string }>(
    bureau,
    "select format('%I.%I', schemaname, tablename) name from pg_tables where schemaname in ('public', 'report')",
  );
  const dumps = await Promise.all(
    tables.map(({ name }) => behind<{ line: string }>(bureau, `select t::text line from ${name} t`)),
  );
  return dumps
    .flat()
    .map(({ line }) => line)
    .join("\n")
    .toLowerCase();
}

/** What somebody who has the dump and no key can make of a name that he guesses. */
const guesses = (name: string, birthOn: string): string[] =>
  [
    name,
    name.toLowerCase(),
    `${name}|${birthOn}`,
    `${name.toLowerCase()}${birthOn}`,
    `zv|name|${birthOn}|${name.toLowerCase()}`,
  ].flatMap((text) => [
    text,
    Buffer.from(text).toString("hex"),
    Buffer.from(text).toString("base64").replace(/=+$/, ""),
    ...["md5", "sha1", "sha256", "sha512"].map((way) => createHash(way).update(text).digest("hex")),
    createHmac("sha256", "").update(text).digest("hex"),
  ]);

fulfils("security/encryption", "has nothing at rest by which a name could be searched", async ({ bureau, aCase }) => {
  await aCase({ application: aFamily("Grijzeduif") });
  await findable(bureau, "grijzeduif");

  const dump = await dumpOf(bureau);

  for (const guess of guesses("Grijzeduif", "2016-05-01"))
    expect(dump.includes(guess.toLowerCase()) && guess).toBe(false);
  const marked = await behind(bureau, "select id from pupil where name_mark is not null");
  expect(marked).toEqual([]);
});

fulfils(
  "security/encryption",
  "keeps of the names of a very large bureau a mark that nobody without the key can try a name against",
  async () => {
    const large = await Bureau.open([], { namesHeld: 1 });
    try {
      await new Cases(large).aCase({ application: aFamily("Grijzeduif") });
      await until(async () => (await searched(large, "grijzeduif 1-5-2016")).total === 1, 10_000);
      const dump = await dumpOf(large);
      const [row] = await behind<{ mark: string }>(large, "select encode(name_mark, 'hex') mark from pupil");

      expect(row?.mark).toMatch(/^[0-9a-f]{72}$/);
      expect(dump).toContain(row?.mark);
      for (const guess of guesses("Grijzeduif", "2016-05-01"))
        expect(dump.includes(guess.toLowerCase()) && guess).toBe(false);
    } finally {
      await large.close();
    }
  },
  60_000,
);
