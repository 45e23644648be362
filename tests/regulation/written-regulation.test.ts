import { expect } from "@jest/globals";
import {
  ApproveRegulationDocument,
  ClausesDocument,
  RegulationTextsDocument,
  RemoveArticleDocument,
  WriteArticleDocument,
  WriteRegulationDocument,
} from "@zorgvuldig/schema/generated/operations";
import { hearRegulations } from "@zorgvuldig/schema/regulation";
import supertest from "supertest";
import { behind } from "../support/behind.js";
import { password } from "../support/bureau.js";
import { fulfils, type World } from "../support/fulfils.js";
import { Person } from "../support/person.js";
import {
  aDraft,
  advised,
  draftIn,
  named,
  publishedText,
  saidIn,
  seen,
  written,
} from "../support/written-regulation.js";

const clause = "regulation/may-change";
const on = (world: World, day: string) => world.clock(`${day}T12:00:00+01:00`);
const at = async (url: string, path: string, language = "nl") =>
  (await supertest(url).get(path).set("cookie", `__Host-taal=${language}`)).text;
const page = ({ bureau }: World, path: string, language?: string) => at(bureau.url, path, language);
const figure = async (world: World, name: string) =>
  (await world.as("fg").ask(ClausesDocument, {})).clauses
    .flatMap(({ proofs }) => proofs ?? [])
    .find((proof) => proof.figure === name)?.holds;

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
  "contact/one-place",
  "takes no number and no address in the text of a version, and no place that it does not know",
  async (world) => {
    const office = world.as("office");
    const draft = await aDraft(world);
    const put = (textNl: string) => ({ input: { ...seen(draft), titleNl: "Bellen", textNl } });
    for (const said of [
      "Bel 000-1110001.",
      "Bel (000) 111 00 01 op werkdagen.",
      "Mail naar info@bureau.test.",
      "Zie https://bureau.test.",
    ])
      expect(await office.refused(WriteArticleDocument, put(said))).toMatchObject({
        clause: "contact/one-place",
        key: "regulation-contact",
      });
    const unknown = await office.refused(WriteArticleDocument, put("Bel %{fax}."));
    const { writeArticle } = await office.ask(
      WriteArticleDocument,
      put("Bel %{phone}, sinds 2026-2027, vanaf 1-1-2027."),
    );
    await office.ask(RemoveArticleDocument, { input: { ...seen(draftIn(writeArticle)), article: "bellen" } });

    expect(unknown.fields).toEqual({ textNl: expect.stringContaining("invulplaats") });
  },
);

fulfils(
  "regulation/change-notice",
  "publishes no written version without its main changes, and tells of them on every page",
  async (world) => {
    await on(world, "2027-03-10");
    const draft = await written(world, "2027-03-20", "Aankondigen");
    const { writeRegulation } = await world.as("office").ask(WriteRegulationDocument, {
      input: { ...seen(draft), validFrom: "2027-03-20", changesNl: "  \n" },
    });
    await advised(world, draftIn(writeRegulation));
    const silent = await world
      .as("lead")
      .refused(ApproveRegulationDocument, { input: named(draftIn(writeRegulation)) });
    const done = await publishedText(world, "2027-03-20", "Aankondigen");
    const paths = ["/", "/privacy", "/cookies", "/contact", "/register", "/bewijzen", "/privacyreglement"];
    const told = async (sentence: string) =>
      Promise.all(paths.map(async (path) => (await page(world, path)).includes(sentence)));
    const announced = await told("Ons privacyreglement verandert op 20 maart 2027.");
    await on(world, "2027-06-19");
    const changed = await told("Ons privacyreglement is gewijzigd op 20 maart 2027.");
    await on(world, "2027-06-20");
    const over = await told("Ons privacyreglement is gewijzigd op 20 maart 2027.");

    expect(silent).toMatchObject({ clause: "regulation/change-notice", key: "regulation-no-changes" });
    expect([announced, changed, over]).toEqual([paths.map(() => true), paths.map(() => true), paths.map(() => false)]);
    const text = await page(world, `/privacyreglement/${done.regulation}`);
    expect(text).toContain("<li>Er is een artikel bij: Aankondigen.</li>");
    expect(text).toMatch(/<h2 id="verschil">Verschil met versie 2027-2<\/h2>[\s\S]*<ins>/);
    expect(await page(world, `/privacyreglement/${done.regulation}`, "en")).toContain(
      "There is one more article: Aankondigen.",
    );
  },
);

fulfils(
  "regulation/published",
  "shows the old version until the day on which a written one holds, on every server",
  async (world) => {
    await on(world, "2027-07-01");
    const office = world.as("office");
    const draft = await aDraft(world);
    const early = await office.refused(WriteRegulationDocument, { input: { ...seen(draft), validFrom: "2027-07-01" } });
    const before = await office.refused(WriteRegulationDocument, {
      input: { ...seen(draft), validFrom: "2027-03-20" },
    });
    const done = await publishedText(world, "2027-07-02", "Morgen");
    const other = await world.bureau.beside();
    const everywhere = async (path: string) => {
      const here = await page(world, path);
      // What a server knows that was started now, or that heard of nothing.
      hearRegulations({ mark: "", texts: [] });
      expect(await at(other.url, path)).toBe(here);
      return here;
    };
    const today = await everywhere("/privacyreglement");
    const stable = await everywhere(`/privacyreglement/${done.regulation}`);
    await on(world, "2027-07-02");
    const tomorrow = await everywhere("/privacyreglement");
    await other.stop();

    expect([early.key, before.key]).toEqual(["regulation-day", "regulation-day"]);
    expect(today).toContain("Ons privacyreglement verandert op 2 juli 2027.");
    expect(today).not.toContain(`Versie ${done.regulation}. Laatst gewijzigd`);
    expect(stable).toContain("Deze versie geldt nog niet. Zij gaat gelden op 2 juli 2027.");
    expect(tomorrow).toContain(`Versie ${done.regulation}. Laatst gewijzigd op <time datetime="2027-07-02">`);
  },
);

fulfils(
  "regulation/published",
  "gives each case that comes in the written version that holds on its day",
  async (world) => {
    hearRegulations({ mark: "", texts: [] });
    const id = await world.aCase({ application: { receivedOn: "2027-07-02" } });

    expect(await behind(world.bureau, "select notice_version from case_file where id = $1", [id])).toEqual([
      { notice_version: "2027-4" },
    ]);
  },
);

fulfils(
  "regulation/last-changed",
  "says on a written version the day from which it holds, and counts whose words became others",
  async (world) => {
    const [before] = [await figure(world, "regulation_changed")];
    const versions = await behind<{ version: string; day: string }>(
      world.bureau,
      `select version, valid_from::text "day" from regulation_version where version like '2027-%' order by valid_from`,
    );
    for (const { version, day } of versions)
      expect(await page(world, `/privacyreglement/${version}`)).toContain(
        `Versie ${version}. Laatst gewijzigd op <time datetime="${day}">`,
      );
    const trigger = (does: string) =>
      behind(world.bureau, `alter table regulation_text ${does} trigger guard_regulation_text`);
    await trigger("disable");
    await behind(
      world.bureau,
      "update regulation_text set text = replace(text, 'Samen', 'Apart') where regulation = '2027-2'",
    );
    await trigger("enable");

    expect(versions).toHaveLength(4);
    expect([before, await figure(world, "regulation_changed")]).toEqual([0, 1]);
    for (const name of ["regulation_silent", "regulation_unpublished", "regulation_misdated"])
      expect(await figure(world, name)).toBe(0);
  },
);
