import { expect } from "@jest/globals";
import { WebApplicant } from "../support/applicant.js";
import { behind, countsOf } from "../support/behind.js";
import { fulfils, type World } from "../support/fulfils.js";
import { Postings } from "../support/postings.js";

const clause = "regulation/by-post";
const root = "/privacyreglement/per-post";
const form = { name: "Verzonnen van Web", address: "Webplein 3\n0000 CD Voorbeeldstad" };
const visitor = ({ bureau }: World) => new WebApplicant(bureau);

fulfils(clause, "is asked for on the website, and stands in the bureau's list on that day", async (world) => {
  await world.clock("2026-03-02T10:00:00+01:00");
  const one = visitor(world);
  const page = await one.get(root);
  const sent = await one.post(root, form);
  const heard = await one.get(`${root}/gevraagd`);
  const [posting] = await new Postings(world).all();

  expect(page.text).toContain("Het privacyreglement per post");
  expect(page.text).not.toContain("<script");
  expect(page.headers["x-robots-tag"]).toBe("noindex");
  expect([sent.status, sent.headers.location]).toEqual([303, `${root}/gevraagd`]);
  expect(heard.text).toContain("binnen vijf werkdagen");
  expect(posting).toMatchObject({ ...form, channel: "WEBSITE", requestedOn: "2026-03-02", author: null });
  expect(posting).toMatchObject({ destroyOn: "2026-06-02", postedOn: null });
  expect(one.cookie).toBe("");
});

fulfils(clause, "says which field of the form is missing, and keeps nothing then", async (world) => {
  const before = await countsOf(world.bureau);
  const one = visitor(world);
  const none = await one.post(root, { name: "", address: "" });
  const numbered = await one.post(root, { ...form, address: "123456782" });
  const trapped = await one.post(root, { ...form, homepage: "https://spam.test" });

  expect([none.status, numbered.status, trapped.status]).toEqual([400, 400, 400]);
  expect(none.text.match(/href="#(?!inhoud)\w+/g)).toEqual(['href="#name', 'href="#address']);
  expect(numbered.text).toContain('href="#address"');
  expect(trapped.text).toContain("vulde een veld in dat niet voor u is");
  expect(await countsOf(world.bureau)).toBe(before);
});

fulfils(
  "security/limited-access",
  "lets the door lay down who wants the regulation, and read none of it",
  async (world) => {
    const asDoor = (text: string) =>
      behind(world.bureau, `set session authorization zv_door; ${text}`).then(
        () => "done",
        (error: { code: string }) => error.code,
      );
    const laid = (author: string, channel: string, on: string) =>
      asDoor(`insert into posting (id, version, created_at, author_id, channel, requested_on, promised_by, destroy_on, postal, epoch, wrapped, commitment)
      values (gen_random_uuid(), 1, house_now(), ${author}, '${channel}', ${on}, (${on} + interval 'P3M')::date, (${on} + interval 'P3M')::date, '\\x00', 1, '\\x00', '\\x00')`);
    const today = "house_today()";
    const refused = [
      await laid(`'${world.bureau.id("office")}'`, "WEBSITE", today),
      await laid("null", "PHONE", today),
      await laid("null", "WEBSITE", `${today} - 1`),
      await asDoor("select from posting"),
      await asDoor("delete from posting"),
      await asDoor("update posting set version = 2"),
    ];

    expect(refused).toEqual(Array(6).fill("42501"));
  },
);

fulfils(clause, "is slowed where too many come from one place, and loses nothing of anybody else", async (world) => {
  const one = visitor(world);
  const heard: number[] = [];
  for (let sent = 0; sent < 14; sent += 1) heard.push((await one.post(root, form)).status);

  expect(heard).toContain(303);
  expect(heard.at(-1)).toBe(429);
});
