import { expect } from "@jest/globals";
import { regulationOn } from "@zorgvuldig/schema/regulation";
import supertest from "supertest";
import { aParent, aSchool, foundBy, later, sending, WebApplicant } from "../support/applicant.js";
import { behind } from "../support/behind.js";
import { fulfils } from "../support/fulfils.js";

fulfils(
  "application/personal-data",
  "takes an application on the website, without a script, as a case that the office sees at once",
  async (world) => {
    const parent = new WebApplicant(world.bureau);
    await later(world, 0);
    const start = await parent.get("/aanvraag");
    const asked = await parent.fill(aParent());
    const check = await parent.get("/aanvraag/controle");
    await later(world, 60);
    const { sent, page, number } = await parent.send();
    const found = await foundBy(world, number);

    expect(start.text).toContain(regulationOn("2026-03-02").version);
    expect(asked.map(({ status, headers }) => [status, headers.location])).toEqual(
      ["relatie", "gezag", "u", "nog-iemand", "kind", "vraag", "controle"].map((slug) => [303, `/aanvraag/${slug}`]),
    );
    for (const said of ["Papierenberg", "vera@gezin.test", "1 mei 2016", "Wat kan er nog?"])
      expect(check.text).toContain(said);
    expect([sent.status, page.status]).toEqual([303, 200]);
    expect(found).toMatchObject({
      ...{
        stage: "RECEIVED",
        channel: "WEBSITE",
        receivedOn: "2026-03-02",
        noticeVersion: regulationOn("2026-03-02").version,
      },
      ...{
        noticeGivenOn: "2026-03-02",
        applicant: { kind: "PARENT", name: "Vera Verzonnen", email: "vera@gezin.test" },
      },
      ...{ question: "Pim zit thuis.\nWat kan er nog?", pupil: { givenName: "Pim", birthOn: "2016-05-01" } },
      guardians: [
        {
          givenName: "Vera",
          kind: "PARENT",
          authority: "UNKNOWN",
          authorityEvidence: expect.stringContaining("heeft gezag. Niemand anders heeft gezag."),
        },
      ],
    });
    expect(found.tasks?.map(({ state }) => state)).toContain("OPEN");
  },
);

fulfils(
  "data/parents-and-guardians",
  "asks a parent who else holds authority, as what, and where he lives, and takes nobody's word for it",
  async (world) => {
    const parent = new WebApplicant(world.bureau);
    await later(world, 0);
    const gran = { otherGivenName: "Greet", otherFamilyName: "Grootouder", otherRelation: "LEGAL_GUARDIAN" };
    const answers = aParent().flatMap(([slug, form]): [string, Record<string, string>][] =>
      slug === "nog-iemand"
        ? [
            [slug, { hasOther: "YES" }],
            ["andere-ouder", { ...gran, otherLivesApart: "YES" }],
          ]
        : [[slug, form]],
    );
    await parent.fill(answers.slice(0, 5));
    const half = await parent.post("/aanvraag/andere-ouder", { ...gran, otherRelation: "", otherLivesApart: "YES" });
    await parent.fill(answers.slice(5));
    const check = await parent.get("/aanvraag/controle");
    await later(world, 60);
    const { guardians } = await foundBy(world, (await parent.send()).number);

    expect(half.status).toBe(400);
    expect(half.text).toContain('href="#otherRelation');
    for (const said of ["Greet", "Grootouder", "Voogd"]) expect(check.text).toContain(said);
    expect(guardians?.find(({ givenName }) => givenName === "Greet")).toMatchObject({
      ...{ kind: "LEGAL_GUARDIAN", authority: "UNKNOWN", livesApart: true },
    });
  },
);

fulfils(
  "consent/parents-agree-first",
  "takes a school's application with the parents' leave, and asks it nothing of the pupil",
  async (world) => {
    const school = new WebApplicant(world.bureau);
    await later(world, 0);
    const asked = await school.fill(aSchool());
    const check = await school.get("/aanvraag/controle");
    const [child, story] = [await school.get("/aanvraag/kind"), await school.get("/aanvraag/vraag")];
    const slipped = await school.post("/aanvraag/kind", { childGivenName: "Pim", childFamilyName: "Papierenberg" });
    await later(world, 60);
    const found = await foundBy(world, (await school.send()).number);
    const told = await behind(world.bureau, "select author_id, channel, kind from notice where case_id = $1", [
      found.id,
    ]);

    expect(asked.map(({ headers }) => headers.location)).toEqual(
      ["u", "ouder", "controle"].map((slug) => `/aanvraag/${slug}`),
    );
    expect(check.text).toContain("Vera Verzonnen, moeder");
    expect([child, story, slipped].map(({ status }) => status)).toEqual([404, 404, 404]);
    expect(found).toMatchObject({
      ...{ channel: "WEBSITE", pupil: null, question: null },
      applicant: {
        kind: "SCHOOL",
        permissionFrom: "Vera Verzonnen, moeder",
        permissionOn: "2026-03-01",
        permissionBy: "PHONE",
      },
      guardians: [{ givenName: "Vera", phone: "000-1112223", authority: "UNKNOWN" }],
    });
    expect(told).toEqual([{ author_id: null, channel: "WEBSITE", kind: "DIRECT" }]);
  },
);

fulfils(
  "application/personal-data",
  "makes one case of an application, however often and by how many at once it is sent",
  async (world) => {
    const parent = new WebApplicant(world.bureau);
    await later(world, 0);
    await parent.fill(aParent());
    await later(world, 60);
    const before = await behind<{ n: string }>(world.bureau, "select count(*) n from case_file");
    const sent = await Promise.all(Array.from({ length: 8 }, () => parent.post("/aanvraag/versturen", sending)));
    const [page, again] = [await parent.get("/aanvraag/verstuurd"), await parent.send()];
    const after = await behind<{ n: string }>(world.bureau, "select count(*) n from case_file");

    expect(sent.map(({ status, headers }) => [status, headers.location])).toEqual(
      sent.map(() => [303, "/aanvraag/verstuurd"]),
    );
    expect(page.text).toContain(again.number);
    expect(Number(after[0]?.n)).toBe(Number(before[0]?.n) + 1);
  },
);

fulfils(
  "cookies/two",
  "binds an application to the one security cookie, and to his session whoever is signed in",
  async (world) => {
    const [parent, colleague] = [new WebApplicant(world.bureau), new WebApplicant(world.bureau)];
    await later(world, 0);
    const looked = [await parent.get("/aanvraag"), await parent.get("/aanvraag/wie")];
    const [begun] = await parent.fill(aParent().slice(0, 1));
    const signedIn = await world.as("office").signIn();
    colleague.cookie = String(signedIn.headers["set-cookie"]).split(";")[0] ?? "";
    const [his] = await colleague.fill(aParent().slice(0, 1));
    const next = await colleague.get("/aanvraag/relatie");

    for (const page of looked) expect(page.headers["set-cookie"]).toBeUndefined();
    expect(begun?.headers["set-cookie"]).toEqual([
      expect.stringMatching(/^__Host-beveiliging=-\.[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/),
    ]);
    expect(his?.headers["set-cookie"]).toBeUndefined();
    expect(next.status).toBe(200);
  },
);

fulfils(
  "application/personal-data",
  "keeps what was begun for an hour after the last answer, sealed under what the browser holds, and then no more",
  async (world) => {
    const [parent, other] = [new WebApplicant(world.bureau), new WebApplicant(world.bureau)];
    await later(world, 0);
    await parent.fill(aParent().slice(0, 4));
    await later(world, 3_599);
    const still = await parent.get("/aanvraag/u");
    const elsewhere = await other.get("/aanvraag/u");
    await later(world, 3_605);
    const gone = await parent.get("/aanvraag/u");
    const answered = await parent.post("/aanvraag/nog-iemand", { hasOther: "NO" });
    await behind(world.bureau, "select tidy_door('PT10M')");
    const kept = await behind(world.bureau, "select from application_draft where ends_at <= house_now()");

    expect(still.text).toContain('value="Verzonnen"');
    expect(still.text).toMatch(/tot 10:00/);
    expect([elsewhere, gone, answered].map(({ status }) => status)).toEqual([404, 404, 404]);
    expect(gone.text).toContain("Uw antwoorden zijn er niet meer");
    expect(kept).toEqual([]);
  },
);

fulfils("application/personal-data", "erases at once what somebody who stops filled in", async (world) => {
  const parent = new WebApplicant(world.bureau);
  await later(world, 0);
  await parent.fill(aParent().slice(0, 4));
  const rows = () => behind<{ n: string }>(world.bureau, "select count(*) n from application_draft");
  const [before] = await rows();
  const stopped = await parent.post("/aanvraag/stoppen", {});
  const [after] = await rows();

  expect(stopped.text).toContain("Alles is gewist");
  expect(Number(after?.n)).toBe(Number(before?.n) - 1);
  expect((await parent.get("/aanvraag/u")).status).toBe(404);
});

fulfils(
  "cookies/two",
  "leaves what a browser is remembered by, and an application that waits when nobody is found to be signed in",
  async (world) => {
    const [colleague, parent] = [new WebApplicant(world.bureau), new WebApplicant(world.bureau)];
    await later(world, 0);
    colleague.cookie = "__Host-beveiliging=-.-.mark";
    const [remembered] = await colleague.fill(aParent().slice(0, 1));
    await parent.fill(aParent().slice(0, 1));
    await supertest(world.bureau.url).delete("/session").set("cookie", parent.cookie);
    const next = await parent.get("/aanvraag/relatie");

    expect(String(remembered?.headers["set-cookie"])).toMatch(/^__Host-beveiliging=-\.[\w-]{43}\.mark; Max-Age=\d+; /);
    expect(next.status).toBe(200);
  },
);
