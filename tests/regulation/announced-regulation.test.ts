import { expect } from "@jest/globals";
import {
  ApproveRegulationDocument,
  ClausesDocument,
  RemoveArticleDocument,
  WriteArticleDocument,
  WriteRegulationDocument,
} from "@zorgvuldig/schema/generated/operations";
import { hearRegulations } from "@zorgvuldig/schema/regulation";
import supertest from "supertest";
import { behind } from "../support/behind.js";
import { fulfils, type World } from "../support/fulfils.js";
import { aDraft, advised, draftIn, named, publishedText, seen, written } from "../support/written-regulation.js";

const on = (world: World, day: string) => world.clock(`${day}T12:00:00+01:00`);
const at = async (url: string, path: string, language = "nl") =>
  (await supertest(url).get(path).set("cookie", `__Host-taal=${language}`)).text;
const page = ({ bureau }: World, path: string, language?: string) => at(bureau.url, path, language);
const figure = async (world: World, name: string) =>
  (await world.as("fg").ask(ClausesDocument, {})).clauses
    .flatMap(({ proofs }) => proofs ?? [])
    .find((proof) => proof.figure === name)?.holds;

fulfils(
  "contact/one-place",
  "takes no number and no address in the text of a version, and no place that it does not know",
  async (world) => {
    await on(world, "2027-03-10");
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
    expect(text).toMatch(/<h2 id="verschil">Verschil met versie 2026-2<\/h2>[\s\S]*<ins>/);
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
      { notice_version: "2027-2" },
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
      "update regulation_text set text = replace(text, 'Aankondigen', 'Verzwijgen') where regulation = '2027-1'",
    );
    await trigger("enable");

    expect(versions).toHaveLength(2);
    expect([before, await figure(world, "regulation_changed")]).toEqual([0, 1]);
    for (const name of ["regulation_silent", "regulation_unpublished", "regulation_misdated"])
      expect(await figure(world, name)).toBe(0);
  },
);
