import { afterAll, beforeAll, expect, test } from "@jest/globals";
import supertest from "supertest";
import { behind } from "../support/behind.js";
import { Bureau, firstMoment, type PersonName } from "../support/bureau.js";
import { Device } from "../support/device.js";

let bureau: Bureau;
let places = 0;

beforeAll(async () => {
  bureau = await Bureau.open();
  await bureau.agree("former", "2026-03-02", "2029-06-30");
});

afterAll(() => bureau?.close());

const here = () => ({ origin: bureau.url });
const post = (path: string, body: object = {}) =>
  supertest(bureau.url)
    .post(path)
    .set("x-forwarded-for", `198.51.100.${++places % 250}`)
    .send(body);
const ask = async () => (await post("/session/passkey/begin")).body;
const shows = (answer: unknown) => post("/session/passkey", { answer });
/** Signs in with a passkey in answer to a question of now. */
const signIn = async (device: Device, where: object = {}) => shows(device.show(await ask(), { ...here(), ...where }));
const cookieOf = ({ headers }: supertest.Response): string => String(headers["set-cookie"]).split(";")[0] ?? "";
const ownOf = async (response: supertest.Response) =>
  (await supertest(bureau.url).get("/account").set("cookie", cookieOf(response))).body;

/** Somebody signed in adds this device; without a second step yet by his password, else by a passkey that he has. */
async function adds(name: PersonName, device: Device, called: string, known?: Device): Promise<supertest.Response> {
  const person = bureau.as(name);
  const cookie = cookieOf(known ? await signIn(known) : await person.signIn());
  const offer = await supertest(bureau.url)
    .post("/account/passkeys/begin")
    .set("cookie", cookie)
    .send({ name: called });
  return supertest(bureau.url)
    .post("/account/passkeys")
    .set("cookie", cookie)
    .send({ answer: device.make(offer.body, here()), name: called });
}

test("asks for a key that stays on the device and opens only to its owner, for this host", async () => {
  await bureau.as("lead").signIn();
  const { body } = await bureau.as("lead").send("post", "/account/passkeys/begin", { name: "Telefoon" });

  expect(body.authenticatorSelection).toMatchObject({ residentKey: "required", userVerification: "required" });
  expect(body.rp.id).toBe("localhost");
  expect(body.user.displayName).toBe("Verzonnen lead");
  expect(await ask()).toMatchObject({ rpId: "localhost", userVerification: "required" });
});

test("is both factors in one: it opens the door without a password, and a password alone no more", async () => {
  const device = new Device();
  const added = await adds("office", device, "Telefoon");
  expect(added.body.recoveryCodes).toHaveLength(10);

  const signed = await signIn(device);
  expect(signed.status).toBe(204);
  const own = await ownOf(signed);
  expect(own.passkeys).toMatchObject([{ name: "Telefoon" }]);
  expect(own.passkeys[0].usedAt).not.toBeNull();
  expect(own.sessions[0]).toMatchObject({ isThis: true, provenBy: "PASSKEY" });
  expect((await bureau.as("office").signIn()).body.needs).toBe("code");
  expect((await bureau.as("office").signIn(added.body.recoveryCodes[0])).status).toBe(204);

  const second = await adds("office", new Device(), "Laptop", device);
  expect(second.body.recoveryCodes).toEqual([]);
  expect((await ownOf(await signIn(device))).passkeys).toHaveLength(2);
});

test("one is renamed and removed, one's own only, and the name stands nowhere in plain", async () => {
  const [device, others] = [new Device(), new Device()];
  await adds("fg", device, "Zebravinktelefoon");
  await adds("ministry", others, "Van een ander");
  const signed = await signIn(device);
  const cookie = cookieOf(signed);
  const [{ id }] = (await ownOf(signed)).passkeys;
  const [{ id: foreign }] = (await ownOf(await signIn(others))).passkeys;
  const at = (method: "post" | "delete", path: string, name?: unknown) =>
    supertest(bureau.url)[method](`/account/passkeys/${path}`).set("cookie", cookie).send({ name });

  for (const name of ["", "   ", "x".repeat(61), "met\u0000nul", undefined, 7])
    expect((await at("post", id, name)).body.fields).toHaveProperty("name");
  for (const unknown of [foreign, "geen", "00000000-0000-4000-8000-000000000000"]) {
    expect((await at("post", unknown, "Nieuw")).status).toBe(404);
    expect((await at("delete", unknown)).status).toBe(404);
  }
  expect((await at("post", id, "x".repeat(60))).status).toBe(204);
  const rows = await behind<{ line: string }>(bureau, "select p::text line from passkey p");
  for (const { line } of rows)
    for (const form of ["Zebravink", Buffer.from("Zebravink").toString("hex")]) expect(line).not.toContain(form);

  expect((await at("delete", id)).status).toBe(204);
  expect((await signIn(device)).status).toBe(401);
});

test("a question is for one answer, right or wrong, within five minutes", async () => {
  const device = new Device();
  await adds("consultant", device, "Telefoon");
  const answer = device.show(await ask(), here());

  expect((await shows(answer)).status).toBe(204);
  expect((await shows(answer)).status).toBe(401);
  expect((await shows(device.show(await ask(), { ...here(), isVerified: false }))).status).toBe(401);

  const both = device.show(await ask(), here());
  const statuses = await Promise.all([shows(both), shows(both), shows(both)]);
  expect(statuses.map(({ status }) => status).sort()).toEqual([204, 401, 401]);

  await bureau.clock(firstMoment);
  const [early, late] = [await ask(), await ask()];
  await bureau.clock("2026-03-02T10:04:55+01:00");
  expect((await shows(device.show(early, here()))).status).toBe(204);
  await bureau.clock("2026-03-02T10:05:05+01:00");
  expect((await shows(device.show(late, here()))).status).toBe(401);
  expect((await shows(device.show({ challenge: "zelf-verzonnen" }, here()))).status).toBe(401);
});

test("an answer to another site, or of a device that did not ask for its owner, is none", async () => {
  const device = new Device();
  await adds("consultant2", device, "Telefoon");

  for (const where of [{ origin: "https://zorgvuldig.example" }, { host: "zorgvuldig.example" }, { isVerified: false }])
    expect((await signIn(device, where)).status).toBe(401);
  expect((await signIn(new Device())).status).toBe(401);
  expect((await signIn(device)).status).toBe(204);
});

test("a count that does not go up is that of a copy; who does not count is let in", async () => {
  const [counting, still] = [new Device(), new Device(false)];
  await adds("administrator", counting, "Telt");
  expect((await signIn(counting.copyAt(40))).status).toBe(204);

  for (const behindIt of [0, 38, 39]) expect((await signIn(counting.copyAt(behindIt))).status).toBe(401);
  expect((await signIn(counting.copyAt(41))).status).toBe(204);

  await adds("administrator", still, "Telt niet", counting);
  expect((await signIn(still)).status).toBe(204);
  expect((await signIn(still)).status).toBe(204);
});

test("what was made for another's offer, or is no passkey at all, is not added", async () => {
  const device = new Device();
  const [own, other] = [bureau.as("lead"), bureau.as("former")];
  await own.signIn();
  await other.signIn();
  const foreign = (await other.send("post", "/account/passkeys/begin", { name: "Telefoon" })).body;
  const offer = async () => (await own.send("post", "/account/passkeys/begin", { name: "Telefoon" })).body;
  const used = device.make(await offer(), here());

  const answers: unknown[] = [
    device.make(foreign, here()),
    device.make(await offer(), { ...here(), isVerified: false }),
    device.make(await offer(), { origin: "https://zorgvuldig.example" }),
    { ...used, response: { ...used.response, attestationObject: "AAAA" } },
    used,
    ...["", null, {}, { id: "x" }, { id: "x", response: {} }, { id: "x", response: { clientDataJSON: "e30" } }],
  ];
  for (const answer of answers) {
    const { status, body } = await own.send("post", "/account/passkeys", { answer, name: "Telefoon" });
    expect({ status, clause: body.clause }).toEqual({ status: 422, clause: "security/measures" });
  }
  for (const answer of answers) expect((await shows(answer)).status).toBe(401);
  expect((await own.send("get", "/account")).body.passkeys).toEqual([]);
  expect((await post("/account/passkeys/begin", { name: "Telefoon" })).status).toBe(401);
});

test("a consultant without an agreement is not let in by a passkey either", async () => {
  const device = new Device();
  await bureau.as("former").signIn();
  await adds("former", device, "Telefoon");
  await behind(bureau, "delete from processor_agreement where account_id = $1", [bureau.id("former")]);

  const refused = await signIn(device);

  expect(refused.status).toBe(401);
  expect(refused.body.clause).toBe("processors/consultants");
});

test("from one place a hundred questions are asked an hour", async () => {
  const from = () =>
    supertest(bureau.url).post("/session/passkey/begin").set("x-forwarded-for", "203.0.113.9").send({});
  for (let round = 0; round < 10; round++) await Promise.all(Array.from({ length: 10 }, from));

  const late = await from();

  expect(late.status).toBe(429);
  expect(late.body.clause).toBe("security/measures");
});
