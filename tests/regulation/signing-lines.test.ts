import { expect } from "@jest/globals";
import { RegisterRequestDocument } from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { parentsApart } from "../support/cases.js";
import { Deliveries, fetchesAt, unpacked } from "../support/deliveries.js";
import { fulfils, type World } from "../support/fulfils.js";
import { pdfAt, readPdf } from "../support/letter.js";
import { askedOfDoor, type SignsOnline, sendSignLink } from "../support/sign-links.js";
import { Signing } from "../support/signing.js";

const start = "2026-03-02T10:00:00+01:00";

/** A case that is worked on, where this parent has a link and signed before. */
async function signedBefore(world: World, givenName = "Vera") {
  const application = givenName === "Vera" ? {} : { application: parentsApart() };
  const caseId = await world.aCase({ stage: "IN_PROGRESS", ...application });
  const signing = new Signing(world, caseId);
  const signer = await sendSignLink(world, caseId, givenName);
  const { id } = await signing.of(givenName);
  const line = (await signing.newest("AUTHORISATION")).lines?.[0]?.id ?? "";
  return { caseId, signing, signer, id, line };
}
const toldOf = ({ bureau }: World, caseId: string) =>
  behind(bureau, "select kind, account_id from signal where case_id = $1 and kind <> 'ASSIGNED'", [caseId]);
const isFile = (name: string) => name.startsWith("document-");
const takes = (signer: SignsOnline, signature: string, line: string, reason = "") =>
  signer.post({ what: "withdrawLine", signature, line, reason });

fulfils("share/only-authorised", "takes back one line on the page where it was given, and no other", async (world) => {
  const { caseId, signing, signer, id, line } = await signedBefore(world);
  await world.cases.assign(caseId, "consultant");
  const page = await signer.opens();
  const asking = await signer.post({ what: "takeLineBack", signature: id, line });
  const still = await signing.newest("AUTHORISATION");
  const taken = await takes(signer, id, line, "Liever niet.");
  const again = await takes(signer, id, line, "Nog eens.");
  const { lines, status } = await signing.newest("AUTHORISATION");
  const [own, ...others] = lines ?? [];

  expect(page.text).toContain("Wat u hebt toegestaan");
  expect(asking.text).toContain("Eén toestemming intrekken");
  expect(still.lines?.[0]?.withdrawnAt).toBeNull();
  expect([taken.status, again.status]).toEqual([200, 200]);
  expect(taken.text).toContain("U hebt deze toestemming ingetrokken");
  expect(taken.text).toContain("Ingetrokken op 2 maart 2026");
  expect(own).toMatchObject({ withdrawnAt: expect.any(String), withdrawalReason: "Liever niet.", isInForce: false });
  expect(others.filter(({ withdrawnAt }) => withdrawnAt !== null)).toEqual([]);
  expect([status, (await signing.seen()).stage]).toEqual(["GIVEN", "IN_PROGRESS"]);
  expect((await signing.seen()).signLinks?.at(-1)?.usedAt).not.toBeNull();
  expect(await toldOf(world, caseId)).toEqual([{ kind: "WITHDRAWN", account_id: world.bureau.id("consultant") }]);
});

fulfils("share/only-authorised", "keeps a line from whoever did not sign for it", async (world) => {
  const { caseId, signing, signer, id, line } = await signedBefore(world, "Gijs");
  const other = await signedBefore(world);
  const elsewhere = await takes(signer, id, other.line);
  const notHis = await takes(signer, other.id, line);
  await signer.withdraws(id);
  const taken = await takes(signer, id, line);
  const door = await askedOfDoor(
    world.bureau,
    "update authorisation_line set withdrawn_at = house_now() where id = $1",
    {
      ...{ link: signer.link, values: [line] },
    },
  ).catch(({ code }: { code: string }) => code);
  const unopened = await askedOfDoor(
    world.bureau,
    "update authorisation_line set withdrawn_at = house_now() where id = $1 returning id",
    { values: [other.line] },
  );

  expect([elsewhere.status, notHis.status, taken.status]).toEqual([409, 409, 409]);
  expect(taken.text).toContain("Deze regel kunt u hier niet intrekken");
  expect([door, unopened]).toEqual([expect.any(String), []]);
  expect((await signing.newest("AUTHORISATION")).lines?.[0]?.withdrawnAt).toBeNull();
  expect((await other.signing.newest("AUTHORISATION")).lines?.[0]?.withdrawnAt).toBeNull();
  expect((await world.cases.seen(caseId)).frozenOn).toBe("2026-03-02");
});

fulfils(
  "consent/in-writing",
  "shows the bureau what was signed on line, to the letter, and nobody else",
  async (world) => {
    const caseId = await world.aCase({ stage: "AWAITING_SIGNATURES" });
    const signer = await sendSignLink(world, caseId, "Vera");
    await signer.signsAll();
    const signing = new Signing(world, caseId);
    const { id, documentHash, isSignedOnline } = await signing.of("Vera");
    const as = (account: "office" | "fg" | "consultant" | "lead") => pdfAt(world.as(account), `/forms/signed/${id}`);
    const [office, fg, consultant, lead] = [
      await as("office"),
      await as("fg"),
      await as("consultant"),
      await as("lead"),
    ];
    const scanned = await new Signing(world, await world.aCase({ stage: "IN_PROGRESS" })).of("Vera");
    const paper = await pdfAt(world.as("office"), `/forms/signed/${scanned.id}`);
    const [kept] = await behind<{ fields: string[] }>(
      world.bureau,
      "select fields from event where action = 'readSigned' and outcome = 'ok' and $1::uuid = any (case_ids) order by at limit 1",
      [caseId],
    );
    const { text } = await readPdf(office.body as Buffer);

    expect([office, fg, consultant, lead, paper].map(({ status }) => status)).toEqual([200, 403, 403, 200, 404]);
    for (const said of ["Vera Verzonnen", "Ondertekend door", (documentHash ?? "").slice(0, 4).toUpperCase()])
      expect(text.toUpperCase()).toContain(said.toUpperCase());
    expect([isSignedOnline, scanned.isSignedOnline]).toEqual([true, false]);
    expect(kept?.fields).toContain("Signature.signedForm");
  },
);

fulfils("rights/access", "gives who signed on line what he signed, as a file of his own", async (world) => {
  await world.clock("2026-03-05T12:00:00+01:00");
  const caseId = await world.aCase({ stage: "AWAITING_SIGNATURES", application: { receivedOn: "2026-03-05" } });
  const signer = await sendSignLink(world, caseId, "Vera");
  await signer.signsAll();
  const { guardians } = await world.cases.seen(caseId);
  const about = { person: "GUARDIAN", askedBy: "SELF", subjectId: guardians?.[0]?.id } as const;
  const asked = { kind: "ACCESS", channel: "EMAIL", receivedOn: "2026-03-05", ...about } as const;
  await world.as("office").ask(RegisterRequestDocument, {
    input: { ...(await world.cases.which(caseId)), ...asked },
  });
  const { files, names } = unpacked((await fetchesAt(world, await new Deliveries(world, caseId).lay())).body);
  const read = await Promise.all(names.filter(isFile).map((name) => readPdf(files[name] ?? Buffer.alloc(0))));
  await world.clock(start);

  expect(names).toEqual(["inzage.pdf", "inzage.json", "document-001.pdf", "document-002.pdf", "manifest.json"]);
  for (const { text, isMarked } of read) {
    expect(text).toContain("Vera Verzonnen");
    expect(text).toContain("Ondertekend door");
    expect(isMarked).toBe(true);
  }
});
