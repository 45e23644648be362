import { expect } from "@jest/globals";
import { aGrievance, anAccess, root, WebAsker } from "../support/asking-online.js";
import { behind, countsOf } from "../support/behind.js";
import { fulfils, type World } from "../support/fulfils.js";

fulfils("rights/any-channel", "lays nothing down before it is sent, and once when it is sent twice", async (world) => {
  await world.clock("2026-03-02T09:00:00Z");
  const rows = async ({ bureau }: World) =>
    (
      await behind<{ n: string }>(
        bureau,
        "select (select count(*) from lone_request) + (select count(*) from privacy_complaint) n",
      )
    )[0]?.n;
  const before = await rows(world);
  const asker = new WebAsker(world.bureau);
  await asker.answer(anAccess());
  const filled = await rows(world);
  const soon = await asker.sends();
  const hasty = await rows(world);
  await world.clock("2026-03-02T09:00:30Z");
  await Promise.all([asker.post(`${root}/versturen`, {}), asker.post(`${root}/versturen`, {})]);
  await asker.sends();

  expect([filled, hasty]).toEqual([before, before]);
  expect(soon.sent.text).toContain("Dat ging erg snel");
  expect(Number(await rows(world))).toBe(Number(before) + 1);
});

fulfils("rights/any-channel", "forgets what was begun, when it is stopped and after an hour", async (world) => {
  await world.clock("2026-03-02T09:00:00Z");
  const [one, two] = [new WebAsker(world.bureau), new WebAsker(world.bureau)];
  await one.answer(anAccess());
  await two.answer(anAccess());
  await one.post(`${root}/stoppen`, {});
  const stopped = await one.get(`${root}/controle`);
  const within = await two.get(`${root}/controle`);
  await world.clock("2026-03-02T10:00:01Z");

  expect([stopped.status, within.status]).toEqual([404, 200]);
  expect((await two.get(`${root}/controle`)).status).toBe(404);
});

fulfils("rights/any-channel", "says of each answer what is wrong with it, and keeps nothing then", async (world) => {
  await world.clock("2026-03-02T09:00:00Z");
  const before = await countsOf(world.bureau);
  const asker = new WebAsker(world.bureau);
  const none = await asker.post(`${root}/recht`, {});
  const other = await asker.post(`${root}/recht`, { right: "EVERYTHING" });
  const early = await asker.post(`${root}/u`, { name: "Verzonnen" });
  const unchanged = await countsOf(world.bureau);
  await asker.answer(anAccess().slice(0, 3));
  const you = async (differs: Record<string, string>) =>
    (await asker.post(`${root}/u`, { name: "Verzonnen", ...differs })).text.match(/href="#(?!inhoud)\w+/g);
  const reach = [await you({}), await you({ email: "geen adres" }), await you({ name: "", email: "a@b.test" })];
  await asker.post(`${root}/u`, { name: "Verzonnen", phone: "000-1112223" });
  const numbered = await asker.post(`${root}/toelichting`, { wording: "Mijn nummer is 123456782." });

  expect([none.status, other.status, early.status]).toEqual([400, 400, 404]);
  expect(unchanged).toBe(before);
  expect(reach).toEqual([['href="#email'], ['href="#email'], ['href="#name']]);
  expect(numbered.text).toContain("burgerservicenummer");
});

fulfils(
  "rights/complaint-to-fg",
  "asks a complaint for its words, and takes none about the FG himself",
  async (world) => {
    await world.clock("2026-03-02T09:00:00Z");
    const asker = new WebAsker(world.bureau);
    await asker.answer(aGrievance().slice(0, 1));
    const officer = await asker.post(`${root}/waarover`, { subject: "OFFICER" });
    await asker.answer(aGrievance().slice(1, 3));
    const empty = await asker.post(`${root}/klacht`, { complaint: " " });

    expect([officer.status, empty.status]).toEqual([400, 400]);
    expect(officer.text).toContain("Autoriteit Persoonsgegevens");
    expect(empty.text).toContain('href="#complaint"');
  },
);

fulfils(
  "security/measures",
  "is slowed for who fills in what nobody sees, or sends too much from one place",
  async (world) => {
    await world.clock("2026-03-02T09:00:00Z");
    const asker = new WebAsker(world.bureau);
    await asker.answer(anAccess());
    await world.clock("2026-03-02T09:00:30Z");
    const trapped = await asker.post(`${root}/versturen`, { homepage: "https://spam.test" });
    let last = trapped;
    for (let tries = 0; tries < 70 && last.status !== 429; tries += 1)
      last = await new WebAsker(world.bureau).post(`${root}/recht`, { right: "ACCESS" });

    expect(trapped.status).toBe(400);
    expect(trapped.text).toContain("vulde een veld in dat niet voor u is");
    expect(last.status).toBe(429);
  },
);

fulfils(
  "security/limited-access",
  "lets the door lay down a request or complaint of today, and read none",
  async (world) => {
    const asDoor = (text: string) =>
      behind(world.bureau, `set session authorization zv_door; ${text}`).then(
        () => "done",
        (error: { code: string }) => error.code,
      );
    const columns =
      "id, version, created_at, number, author_id, received_on, channel, state, epoch, wrapped, commitment";
    const grievance = (author: string, channel: string, on: string) =>
      asDoor(`insert into privacy_complaint (${columns}, grievance) values
      (gen_random_uuid(), 1, house_now(), '', ${author}, ${on}, '${channel}', 'OPEN', 1, '\\x00', '\\x00', '\\x00')`);
    const office = `'${world.bureau.id("office")}'`;
    const refused = [
      await grievance(office, "WEBSITE", "house_today()"),
      await grievance("null", "PHONE", "house_today()"),
      await grievance("null", "WEBSITE", "house_today() - 1"),
      ...(await Promise.all(
        ["lone_request", "lone_decision", "privacy_complaint", "privacy_contact", "day_off"].flatMap((table) => [
          asDoor(`select from ${table}`),
          asDoor(`delete from ${table}`),
        ]),
      )),
    ];

    expect(refused).toEqual(Array(13).fill("42501"));
  },
);
