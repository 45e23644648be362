import { expect } from "@jest/globals";
import {
  DeclineCaseDocument,
  RegisterRequestDocument,
  RestrictCaseDocument,
} from "@zorgvuldig/schema/generated/operations";
import { whichRequest } from "../support/asks-access.js";
import { behind } from "../support/behind.js";
import { parentsApart } from "../support/cases.js";
import { fulfils, type World } from "../support/fulfils.js";
import { Nights } from "../support/nights.js";
import { code, SignsOnline, sendSignLink } from "../support/sign-links.js";
import { Signing } from "../support/signing.js";

const start = "2026-03-02T10:00:00+01:00";
const signatureOf = async (world: World, caseId: string, givenName: string | null = "Vera") =>
  (await new Signing(world, caseId).of(givenName)).id;
const signedOf = async (world: World, caseId: string) =>
  ((await world.cases.seen(caseId)).consents ?? []).flatMap(({ signatures }) =>
    (signatures ?? []).filter(({ signedOn }) => signedOn),
  ).length;
const waiting = (world: World, application = {}) => world.aCase({ stage: "AWAITING_SIGNATURES", application });

fulfils("security/measures", "ends a link at the fifth wrong code, and looking at it ends nothing", async (world) => {
  const caseId = await waiting(world);
  const signer = await sendSignLink(world, caseId, "Vera");
  for (let looked = 0; looked < 7; looked += 1) await signer.looks();

  const slip = await signer.opens("12345");
  const wrong: number[] = [];
  for (let tried = 0; tried < 5; tried += 1) wrong.push((await signer.opens("000000")).status);
  const right = await signer.opens();

  expect([slip.status, ...wrong, right.status]).toEqual([400, 400, 400, 400, 400, 404, 404]);
  expect((await signer.looks()).status).toBe(404);
  const [link] = (await world.cases.seen(caseId)).signLinks ?? [];
  expect(link).toMatchObject({ triesLeft: 0, openedAt: null, usedAt: null });
  expect(link?.endedAt).not.toBeNull();
});

fulfils("security/measures", "counts wrong codes that come at once one by one", async (world) => {
  const caseId = await waiting(world);
  const signer = await sendSignLink(world, caseId, "Vera");

  const all = await Promise.all(Array.from({ length: 12 }, (_, at) => signer.opens(`00000${at % 10}`)));

  expect(all.filter(({ status }) => status === 400)).toHaveLength(4);
  expect((await world.cases.seen(caseId)).signLinks?.[0]?.triesLeft).toBe(0);
});

fulfils("consent/in-writing", "lets a link live for fourteen days, to the minute, with its copies", async (world) => {
  const caseId = await waiting(world);
  const signer = await sendSignLink(world, caseId, "Vera");
  await signer.signsAll();
  await world.clock("2026-03-16T09:59:00+01:00");
  const last = await signer.opens();
  await world.clock("2026-03-16T10:01:00+01:00");
  const over = [(await signer.looks()).status, (await signer.opens()).status];
  await world.clock(start);

  expect(last.status).toBe(200);
  expect(over).toEqual([404, 404]);
});

fulfils("consent/in-writing", "puts a new link in the place of the one before, with another code", async (world) => {
  const caseId = await waiting(world);
  const first = await sendSignLink(world, caseId, "Vera");
  const second = await sendSignLink(world, caseId, "Vera", { code: "314159" });

  expect((await first.opens()).status).toBe(404);
  expect((await second.opens(code)).status).toBe(400);
  expect((await second.opens()).status).toBe(200);
});

fulfils("consent/in-writing", "lets nobody sign or read what another was asked", async (world) => {
  const caseId = await waiting(world, parentsApart());
  const greet = await sendSignLink(world, caseId, "Greet");
  const gijs = await sendSignLink(world, caseId, "Gijs", { code: "314159" });
  const other = await waiting(world);
  const [ofGijs, elsewhere] = [await signatureOf(world, caseId, "Gijs"), await signatureOf(world, other)];

  for (const signature of [ofGijs, elsewhere]) {
    const sent = { what: "sign", signature, name: "Greet Verzonnen", agrees: "yes" };
    expect((await greet.post(sent)).status).toBe(409);
    expect((await greet.withdraws(signature)).status).toBe(409);
    expect((await greet.copies(signature)).status).toBe(409);
  }
  const crossed = new SignsOnline(world.bureau, gijs.link, greet.code);

  expect((await crossed.opens()).status).toBe(400);
  expect([await signedOf(world, caseId), await signedOf(world, other)]).toEqual([0, 0]);
});

fulfils("keep/declined-14-days", "has nothing signed in a case that was declined, and says so", async (world) => {
  const caseId = await waiting(world);
  const signer = await sendSignLink(world, caseId, "Vera");
  const signature = await signatureOf(world, caseId);
  const answers = await signer.answers(signature);
  const input = { ...(await world.cases.which(caseId)), reason: "Hoort bij de gemeente" };
  await world.as("office").ask(DeclineCaseDocument, { input });

  const page = await signer.opens();
  const sent = await signer.post({ what: "sign", signature, name: "Vera Verzonnen", agrees: "yes", ...answers });

  expect([page.status, sent.status]).toEqual([200, 409]);
  expect(page.text).toContain("Dit formulier kunt u hier niet ondertekenen");
  expect(sent.text).toContain("Er is niets vastgelegd");
  expect(await signedOf(world, caseId)).toBe(0);
});

fulfils("rights/restrict", "opens no link of a case that is kept and nothing else", async (world) => {
  const caseId = await waiting(world);
  const signer = await sendSignLink(world, caseId, "Vera");
  const told = { kind: "RESTRICTION", person: "GUARDIAN", askedBy: "SELF", channel: "EMAIL" } as const;
  const input = { ...(await world.cases.which(caseId)), ...told, receivedOn: "2026-03-02" };
  await world.as("office").ask(RegisterRequestDocument, { input });
  const why = { ground: "ACCURACY", explanation: "De moeder betwist wat er staat." } as const;
  await world.as("fg").ask(RestrictCaseDocument, { input: { ...(await whichRequest(world, caseId)), ...why } });

  expect([(await signer.looks()).status, (await signer.opens()).status]).toEqual([404, 404]);
  expect(await signedOf(world, caseId)).toBe(0);
});

fulfils("consent/before-handling", "lets somebody sign and take back while parents disagree", async (world) => {
  const caseId = await world.aCase({ stage: "IN_PROGRESS", application: parentsApart() });
  await new Signing(world, caseId).withdraws("Greet");
  const gijs = await sendSignLink(world, caseId, "Gijs");
  const taken = await gijs.withdraws(await signatureOf(world, caseId, "Gijs"));

  expect(taken.status).toBe(200);
  expect(await world.cases.seen(caseId)).toMatchObject({ stage: "CLOSED", outcome: "ENDED_BY_PARENTS" });
});

fulfils("keep/no-longer-than-needed", "erases a link with its case", async (world) => {
  const caseId = await waiting(world);
  const signer = await sendSignLink(world, caseId, "Vera");
  const input = { ...(await world.cases.which(caseId)), reason: "Hoort bij de gemeente" };
  await world.as("office").ask(DeclineCaseDocument, { input });
  const nights = await Nights.of(world);
  await nights.pass("2026-03-14", "2026-03-15");
  const isThere = await nights.isThere(caseId);
  const left = await behind(world.bureau, "select from sign_link where case_id = $1", [caseId]);
  const page = await signer.opens();
  await world.clock(start);

  expect([isThere, left.length]).toEqual([false, 0]);
  expect(page.status).toBe(404);
});

fulfils("consent/agreement-and-authorisation", "has nothing signed that was said no to already", async (world) => {
  const caseId = await waiting(world);
  const signer = await sendSignLink(world, caseId, "Vera");
  const signature = await signatureOf(world, caseId);
  const answers = await signer.answers(signature);
  await new Signing(world, caseId).withdraws("Vera");
  const sent = await signer.post({ what: "sign", signature, name: "Vera Verzonnen", agrees: "yes", ...answers });

  expect(sent.status).toBe(409);
  expect(sent.text).toContain("Deze handtekening is al ingetrokken");
  expect(await signedOf(world, caseId)).toBe(0);
});
