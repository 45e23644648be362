import { expect } from "@jest/globals";
import { aParent, aSchool, later, sending, WebApplicant } from "../support/applicant.js";
import { behind, countsOf } from "../support/behind.js";
import { fulfils, type World } from "../support/fulfils.js";

const clause = "consent/parents-agree-first";
const cases = async ({ bureau }: World) =>
  (await behind<{ n: string }>(bureau, "select count(*) n from case_file"))[0]?.n;
const [leave] = aSchool();

fulfils(clause, "keeps nothing of what a school fills in without the parents' leave", async (world) => {
  await later(world, 0);
  const before = await countsOf(world.bureau);
  const school = new WebApplicant(world.bureau);
  const chosen = await school.post("/aanvraag/wie", { kind: "SCHOOL" });
  const empty = {
    hasLeave: "",
    permissionFrom: "",
    permissionBy: "",
    permissionOnDay: "",
    permissionOnMonth: "",
    permissionOnYear: "",
  };
  const answers: Record<string, string>[] = [
    { hasLeave: "NO" },
    empty,
    { permissionFrom: " " },
    { permissionBy: "WEBSITE" },
    { permissionOnDay: "31", permissionOnMonth: "2" },
    { permissionOnDay: "3" },
  ];
  const heard = [];
  for (const differs of answers) heard.push(await school.post("/aanvraag/toestemming", { ...leave?.[1], ...differs }));
  const on = await school.get("/aanvraag/u");

  expect(chosen.headers.location).toBe("/aanvraag/toestemming?als=SCHOOL");
  expect(heard.map(({ status }) => status)).toEqual([200, 400, 400, 400, 400, 400]);
  expect(heard[0]?.text).toContain("U kunt dit formulier niet invullen");
  expect(heard[1]?.text.match(/href="#(?!inhoud)\w+/g)).toEqual(
    ["#hasLeave", "#permissionFrom", "#permissionOnDay", "#permissionBy"].map((to) => `href="${to}`),
  );
  expect(on.status).toBe(404);
  expect(school.cookie).toBe("");
  expect(await countsOf(world.bureau)).toBe(before);
});

fulfils(clause, "takes leave that was given today, and none of tomorrow", async (world) => {
  await later(world, 0);
  const school = new WebApplicant(world.bureau);
  const given = (day: string) => school.post("/aanvraag/toestemming", { ...leave?.[1], permissionOnDay: day });

  expect((await given("3")).status).toBe(400);
  expect((await given("2")).status).toBe(303);
});

fulfils(
  clause,
  "forgets at once what a parent filled in who turns out to be a school, by whatever way",
  async (world) => {
    await later(world, 0);
    const drafts = async () =>
      Number((await behind<{ n: string }>(world.bureau, "select count(*) n from application_draft"))[0]?.n);
    const before = await drafts();
    const one = new WebApplicant(world.bureau);
    await one.fill(aParent());
    await one.post("/aanvraag/wie", { kind: "SCHOOL" });
    const gone = await drafts();
    const seen: string[] = [];
    const ways: [string, Record<string, string>][][] = [
      aSchool(),
      [...aSchool().slice(0, 1), ...aParent(), ...aSchool()],
      [...aParent(), ...aSchool().slice(0, 1)],
    ];
    for (const way of ways) {
      const other = new WebApplicant(world.bureau);
      await other.fill(way);
      await other.post("/aanvraag/wie", { kind: "PARENT" });
      for (const slug of ["u", "kind", "vraag"]) seen.push((await other.get(`/aanvraag/${slug}`)).text);
    }

    expect(gone).toBe(before);
    for (const left of ["Papierenberg", "Pim zit thuis", "school@school.test"]) expect(seen.join()).not.toContain(left);
  },
);

fulfils(
  "security/limited-access",
  "lets the door lay down nothing but an application of its own transaction",
  async (world) => {
    const caseId = await world.aCase();
    const asDoor = (text: string, values: unknown[]) =>
      behind(world.bureau, `set session authorization zv_door; ${text}`, values).then(
        () => "done",
        (error: { code: string }) => error.code,
      );
    const row = "gen_random_uuid(), 1, house_now()";
    const refused = [
      await asDoor(`insert into pupil (id, version, created_at, case_id) values (${row}, '${caseId}')`, []),
      await asDoor(
        `insert into guardian (id, version, created_at, case_id, kind, authority, lives_apart, is_address_secret) values (${row}, '${caseId}', 'PARENT', 'UNKNOWN', false, false)`,
        [],
      ),
      await asDoor(
        `insert into task (id, version, created_at, case_id, kind, state, target_on) values (${row}, '${caseId}', 'SEND_FORMS', 'OPEN', house_today())`,
        [],
      ),
    ];
    // Of the case of a link to sign that is open it sees and changes something; without one nothing.
    const none = await asDoor(
      `do $look$ begin
         if exists (select from case_file) or exists (select from pupil) or exists (select from key_wrap) then raise exception 'seen'; end if;
         update case_file set stage = 'DECLINED'; if found then raise exception 'changed'; end if;
       end $look$`,
      [],
    );

    expect([...refused, none]).toEqual(["42501", "42501", "42501", "done"]);
  },
);

fulfils("consent/forms-to-parents", "takes no address of the applicant for the parents'", async (world) => {
  await later(world, 0);
  const school = new WebApplicant(world.bureau);
  await school.fill(aSchool().slice(0, 2));
  const refused = await school.post("/aanvraag/ouder", {
    ...{ parentGivenName: "Vera", parentFamilyName: "Verzonnen", parentEmail: "School@School.test" },
  });

  expect(refused.status).toBe(400);
  expect(refused.text).toContain('href="#parentEmail"');
});

fulfils(
  "data/parents-and-guardians",
  "lets nobody apply as a parent who has no authority, and keeps nothing of him",
  async (world) => {
    await later(world, 0);
    const before = await behind(world.bureau, "select id from application_draft order by 1");
    const one = new WebApplicant(world.bureau);
    await one.fill(aParent().slice(0, 2));
    const stopped = await one.post("/aanvraag/gezag", { authority: "NO" });

    expect(stopped.text).toContain("Alleen wie gezag heeft");
    expect(await behind(world.bureau, "select id from application_draft order by 1")).toEqual(before);
  },
);

fulfils(
  "application/personal-data",
  "says of each answer what is wrong with it, and keeps what was typed",
  async (world) => {
    await later(world, 0);
    const parent = new WebApplicant(world.bureau);
    await parent.fill(aParent().slice(0, 3));
    const you = await parent.post("/aanvraag/u", { givenName: "<b>Vera", familyName: "", email: "vera" });
    const unreached = await parent.post("/aanvraag/u", { givenName: "Vera", familyName: "Verzonnen" });
    const mailed = await parent.post("/aanvraag/u", { givenName: "Vera", familyName: "Verzonnen", email: "vera" });
    await parent.fill(aParent().slice(3, 5));
    const child = { childGivenName: "Pim", childFamilyName: "Papierenberg", gender: "BOY" };
    const born = (day: string, month: string, year: string) =>
      parent.post("/aanvraag/kind", { ...child, birthOnDay: day, birthOnMonth: month, birthOnYear: year });
    const days = [
      await born("30", "2", "2016"),
      await born("3", "3", "2026"),
      await born("1", "1", "1980"),
      await born("een", "", ""),
    ];
    await parent.fill(aParent().slice(5, 6));
    const told = await parent.post("/aanvraag/vraag", { question: "BSN 123456782 van Pim" });

    expect([you, unreached, mailed, ...days, told].map(({ status }) => status)).toEqual(Array(8).fill(400));
    expect(you.text).toContain('value="&lt;b&gt;Vera"');
    expect(you.text).toContain('href="#familyName"');
    expect(unreached.text).toContain("zodat wij kunnen antwoorden");
    expect(mailed.text).toContain("geldig e-mailadres");
    expect(days.map(({ text }) => text.match(/id="birthOn-fault" class="fault-text">([^<]+)/)?.[1])).toEqual([
      expect.stringContaining("Vul een dag in"),
      expect.stringContaining("toekomst"),
      expect.stringContaining("leeftijd"),
      expect.stringContaining("Vul een dag in"),
    ]);
    expect(told.text).toContain("burgerservicenummer");
    expect(told.text).toContain("BSN 123456782 van Pim</textarea>");
  },
);

fulfils(
  "security/measures",
  "slows who fills it in faster than anybody reads, fills in what nobody sees, or applies again and again",
  async (world) => {
    await later(world, 0);
    const before = await cases(world);
    const robot = new WebApplicant(world.bureau);
    await robot.fill(aParent());
    await later(world, 4);
    const soon = await robot.post("/aanvraag/versturen", sending);
    await later(world, 60);
    const trapped = await robot.post("/aanvraag/versturen", { ...sending, homepage: "https://koop.test" });
    const none = await cases(world);
    const sent: number[] = [];
    for (let at = 0; at < 14; at += 1) {
      const one = new WebApplicant(world.bureau);
      await later(world, 100 * at);
      await one.fill(aParent());
      await later(world, 100 * at + 60);
      sent.push((await one.post("/aanvraag/versturen", sending)).status);
    }
    const after = await cases(world);

    expect([soon.status, trapped.status, none]).toEqual([400, 400, before]);
    expect(sent).toEqual([...Array(12).fill(303), 429, 429]);
    expect(Number(after)).toBe(Number(before) + 12);
  },
);
