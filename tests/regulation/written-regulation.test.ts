import { expect } from "@jest/globals";
import {
  ApproveRegulationDocument,
  DiscardRegulationDocument,
  RegulationTextsDocument,
  RemoveArticleDocument,
  WriteArticleDocument,
  WriteRegulationDocument,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { password } from "../support/bureau.js";
import { fulfils, type World } from "../support/fulfils.js";
import { Person } from "../support/person.js";
import { aDraft, advised, draftIn, named, saidIn, seen, written } from "../support/written-regulation.js";

const clause = "regulation/may-change";
const on = (world: World, day: string) => world.clock(`${day}T12:00:00+01:00`);

fulfils(
  clause,
  "lets the bureau write a version, and publishes it as a lead approves what the FG advised on",
  async (world) => {
    await on(world, "2027-01-10");
    const [office, lead] = [world.as("office"), world.as("lead")];
    const begun = await aDraft(world);
    const draft = await written(world, "2027-02-01", "Zo schrijven wij");
    const unadvised = await lead.refused(ApproveRegulationDocument, { input: named(draft) });
    await advised(world, draft);
    const { writeArticle } = await office.ask(WriteArticleDocument, {
      input: { ...seen(draft), article: "zo-schrijven-wij", place: 1, titleNl: "Zo schrijven wij", textNl: "Anders." },
    });
    const changed = draftIn(writeArticle);
    const stale = await lead.refused(ApproveRegulationDocument, { input: named(draft) });
    const { writeArticle: english } = await office.ask(WriteArticleDocument, {
      input: {
        ...seen(changed),
        article: "zo-schrijven-wij",
        titleNl: "Zo schrijven wij",
        titleEn: "How we write",
        textNl: "Anders.",
        textEn: "Differently.",
      },
    });
    const last = draftIn(english);
    const late = await lead.refused(ApproveRegulationDocument, { input: named(last) });
    await advised(world, last);
    const byOffice = await office.refused(ApproveRegulationDocument, { input: named(last) });
    await lead.ask(ApproveRegulationDocument, { input: named(last) });
    await lead.ask(ApproveRegulationDocument, { input: named(last) });

    expect(begun).toMatchObject({ regulation: "2027-1", version: 1, isOwn: true, writtenBy: "Verzonnen office" });
    expect(saidIn(begun).articles.map(({ id }) => id)).toContain("rechten");
    expect(saidIn(last).articles[0]).toEqual({
      id: "zo-schrijven-wij",
      title: { nl: "Zo schrijven wij", en: "How we write" },
      text: [{ nl: "Anders.", en: "Differently." }],
    });
    expect([unadvised, stale, late, byOffice]).toEqual(
      ["regulation-unadvised", "regulation-other-text", "regulation-unadvised", "lead-only"].map((key) =>
        expect.objectContaining({ clause, key }),
      ),
    );
    const landed = await behind(
      world.bureau,
      "select text_hash, valid_from::text from regulation_version where version = '2027-1'",
    );
    expect(landed).toEqual([{ text_hash: last.textHash, valid_from: "2027-02-01" }]);
  },
);

fulfils(clause, "refuses every edit of what was published, and goes on with a next version only", async (world) => {
  const { regulationTexts } = await world.as("office").ask(RegulationTextsDocument, {});
  const [done] = regulationTexts;
  if (!done) throw new Error("Nothing was published");
  const [head, article] = await Promise.all([
    world.as("office").refused(WriteRegulationDocument, { input: { ...seen(done), validFrom: "2027-03-01" } }),
    world.as("office").refused(RemoveArticleDocument, { input: { ...seen(done), article: "rechten" } }),
  ]);

  expect(done.publishedOn).toBe("2027-01-10");
  for (const refused of [head, article]) expect(refused).toMatchObject({ clause, key: "regulation-published" });
  for (const change of [
    "update regulation_text set text = replace(text, 'wij', 'zij')",
    "update regulation_text set published_on = null",
    "delete from regulation_text",
    "truncate regulation_text",
  ])
    await expect(behind(world.bureau, change)).rejects.toThrow();
  expect((await aDraft(world)).regulation).toBe("2027-2");
});

fulfils(clause, "keeps what two write at once apart, and is approved by nobody who wrote it", async (world) => {
  const { as, bureau } = world;
  const draft = await written(world, "2027-03-01", "Samen");
  const stale = await as("lead").refused(WriteRegulationDocument, {
    input: { ...seen({ ...draft, version: 1 }), validFrom: "2027-03-02" },
  });
  const taken = await as("office").refused(WriteArticleDocument, {
    input: { ...seen(draft), titleNl: "Samen", textNl: "Nog een keer." },
  });
  await advised(world, draft);
  await as("administrator").signIn();
  await as("administrator").send("post", `/people/${bureau.id("office")}/role`, { role: "office", isLead: true });
  const own = await as("office").refused(ApproveRegulationDocument, { input: named(draft) });

  expect(stale.code).toBe("CONFLICT");
  expect(taken.fields).toEqual({ titleNl: expect.stringContaining("al een artikel") });
  expect(own).toMatchObject({ clause, key: "regulation-own" });
});

fulfils(clause, "is published once when two leads approve at the same time", async (world) => {
  const { bureau, as } = world;
  const draft = await aDraft(world);
  await bureau.hire("tweede", "office");
  const second = new Person(bureau.url, "tweede@bureau.test", password);
  const id = await behind<{ id: string }>(
    bureau,
    "select id from account where id not in (select unnest($1::uuid[])) and role = 'office'",
    [[...bureau.ids.values()]],
  );
  await as("administrator").send("post", `/people/${id[0]?.id}/role`, { role: "office", isLead: true });
  const answers = await Promise.all(
    [as("lead"), second].map((one) => one.sent(ApproveRegulationDocument, { input: named(draft) })),
  );

  for (const { body } of answers)
    expect(body.data?.approveRegulation).toMatchObject({ regulation: "2027-2", outcome: null });
  expect(await behind(bureau, "select from regulation_approval where regulation = '2027-2'")).toHaveLength(1);
  expect(await behind(bureau, "select from regulation_version where version = '2027-2'")).toHaveLength(1);
});

fulfils(clause, "is not approved while an article says a term that the house does not keep to", async (world) => {
  const { as } = world;
  const draft = await written(world, "2027-04-01", "Termijnen");
  const article = {
    titleNl: "Termijnen",
    titleEn: "Terms",
    textNl: "Wij bewaren alles zeven jaar.",
    textEn: "We keep all for seven years.",
  };
  const { writeArticle } = await as("office").ask(WriteArticleDocument, {
    input: { ...seen(draft), ...article, article: "termijnen" },
  });
  await advised(world, draftIn(writeArticle));
  const wrong = await as("lead").refused(ApproveRegulationDocument, { input: named(draftIn(writeArticle)) });
  const { writeArticle: dutch } = await as("office").ask(WriteArticleDocument, {
    input: {
      ...seen(draftIn(writeArticle)),
      titleNl: "Termijnen",
      textNl: "Wij bewaren een dossier 2 jaar.",
      article: "termijnen",
    },
  });
  await advised(world, draftIn(dutch));
  const half = await as("lead").refused(ApproveRegulationDocument, { input: named(draftIn(dutch)) });
  await as("office").ask(RemoveArticleDocument, { input: { ...seen(draftIn(dutch)), article: "termijnen" } });

  expect(wrong).toMatchObject({ clause, key: "regulation-contradicts" });
  expect(half).toMatchObject({ clause, key: "regulation-half-english" });
});

fulfils(
  clause,
  "throws a draft away as it was seen, and gives its number to no other once the FG advised",
  async (world) => {
    const office = world.as("office");
    const before = draftIn((await office.ask(RegulationTextsDocument, {})).regulationTexts);
    await advised(world, before);
    const stale = await office.refused(DiscardRegulationDocument, { input: { ...seen(before), version: 1 } });
    const { discardRegulation } = await office.ask(DiscardRegulationDocument, { input: seen(before) });
    await office.ask(DiscardRegulationDocument, { input: seen(before) });
    const next = await aDraft(world);
    await office.ask(DiscardRegulationDocument, { input: seen(next) });
    const again = await aDraft(world);
    const done = discardRegulation.find(({ publishedOn }) => publishedOn !== null) ?? next;
    const published = await office.refused(DiscardRegulationDocument, { input: seen(done) });
    const byFg = await world.as("fg").refused(DiscardRegulationDocument, { input: seen(again) });

    expect([stale.code, published.key, byFg.code]).toEqual(["CONFLICT", "regulation-published", "FORBIDDEN"]);
    expect(discardRegulation.some(({ publishedOn }) => publishedOn === null)).toBe(false);
    expect(discardRegulation.map(({ regulation }) => regulation)).toContain("2027-1");
    expect(next.regulation).not.toBe(before.regulation);
    expect(again.regulation).toBe(next.regulation);
  },
);
