import { expect } from "@jest/globals";
import { SendSignLinkDocument } from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { aGuardian, parentsApart } from "../support/cases.js";
import { fulfils, type World } from "../support/fulfils.js";
import { readPdf } from "../support/letter.js";
import { askedOfDoor, code, sendSignLink } from "../support/sign-links.js";
import { Signing } from "../support/signing.js";

const signatureOf = async (world: World, caseId: string, givenName: string | null = "Vera") =>
  (await new Signing(world, caseId).of(givenName)).id;
const waiting = (world: World, application = {}) => world.aCase({ stage: "AWAITING_SIGNATURES", application });

fulfils(
  "data/parents-and-guardians",
  "sends a pupil of 16 his own link, and no parent signs for him",
  async (world) => {
    const pupil = { givenName: "Noor", familyName: "Verzonnen", birthOn: "2009-05-01", gender: "GIRL" } as const;
    const caseId = await waiting(world, { pupil });
    const noor = await sendSignLink(world, caseId, null, { isPosted: true });
    const vera = await sendSignLink(world, caseId, "Vera", { code: "314159" });
    const own = await noor.signatures();
    const [hers = ""] = own;
    const signed = await noor.signs(hers, { name: "Noor Verzonnen" });

    expect(own).toEqual([await signatureOf(world, caseId, null)]);
    expect(signed.status).toBe(200);
    expect(await vera.signatures()).not.toContain(hers);
    expect((await new Signing(world, caseId).of(null)).signedOn).toBe("2026-03-02");
  },
);

fulfils("data/parents-and-guardians", "ends the link of a parent who turns out to hold no authority", async (world) => {
  const caseId = await waiting(world, parentsApart());
  const gijs = await sendSignLink(world, caseId, "Gijs");
  await new Signing(world, caseId).holds("Gijs", "NO");
  const input = { ...(await world.cases.which(caseId)), guardianId: null, code };
  const guardianId = (await world.cases.seen(caseId)).guardians?.find(({ givenName }) => givenName === "Gijs")?.id;

  expect((await gijs.opens()).status).toBe(404);
  expect(await world.as("office").refused(SendSignLinkDocument, { input: { ...input, guardianId } })).toMatchObject({
    clause: "consent/in-writing",
    key: "nobody-to-sign",
  });
});

fulfils(
  "consent/forms-to-parents",
  "mails a link to an address of one's own, and else gives it on paper",
  async (world) => {
    const caseId = await waiting(world, {
      guardians: [aGuardian({ email: null, street: "Verzonnenlaan 1", postcode: "1111 AA", city: "Elders" })],
    });
    const guardianId = (await world.cases.seen(caseId)).guardians?.[0]?.id;
    const input = { ...(await world.cases.which(caseId)), guardianId, code };
    const refusal = await world.as("office").refused(SendSignLinkDocument, { input });
    const signer = await sendSignLink(world, caseId, "Vera", { isPosted: true });
    const [link] = (await world.cases.seen(caseId)).signLinks ?? [];
    const letter = await world
      .as("office")
      .send("post", `/sign-links/${link?.id}/letter`, { language: "nl", code })
      .type("form")
      .responseType("blob");
    const { text } = await readPdf(letter.body as Buffer);

    expect(refusal).toMatchObject({ key: "no-own-mail", fields: { isPosted: expect.anything() } });
    expect(letter.status).toBe(200);
    for (const said of ["Vera Verzonnen", "Verzonnenlaan 1", "271 828"]) expect(text).toContain(said);
    expect(text.replaceAll(/\s/g, "")).toContain(signer.link);
    expect((await signer.opens()).status).toBe(200);
    await sendSignLink(world, caseId, "Vera", { isPosted: true, code: "314159" });
    const late = await world
      .as("office")
      .send("post", `/sign-links/${link?.id}/letter`, { language: "nl", code })
      .type("form");
    expect([late.status, late.body.clause]).toEqual([422, "consent/in-writing"]);
  },
);

fulfils(
  "security/limited-access",
  "hands nothing to the door before a link is opened, and then of that signer",
  async (world) => {
    const caseId = await waiting(world, parentsApart());
    const { link } = await sendSignLink(world, caseId, "Greet");
    const gijs = await signatureOf(world, caseId, "Gijs");
    const counted = [
      "case_file",
      "signature",
      "guardian",
      "pupil",
      "authorisation_line",
      "key_wrap",
      "task",
      "consent",
    ];
    const sql = `select ${counted.map((table) => `(select count(*)::int from ${table}) ${table}`).join(", ")}`;
    const before = await askedOfDoor<Record<string, number>>(world.bureau, sql);
    const opened = await askedOfDoor<Record<string, number>>(world.bureau, sql, { link });
    const onPaper = "update signature set signed_on = house_today(), channel = 'PAPER' where id = $1 returning id";
    const touched = (of: string) => askedOfDoor(world.bureau, onPaper, { link, values: [of] });

    expect(Object.values(before[0] ?? {})).toEqual(counted.map(() => 0));
    expect(opened[0]).toMatchObject({ case_file: 1, signature: 4, guardian: 1, pupil: 1, key_wrap: 1, consent: 2 });
    expect(await touched(gijs)).toEqual([]);
    await expect(touched(await signatureOf(world, caseId, "Greet"))).rejects.toMatchObject({
      message: "already-signed",
    });
  },
);

fulfils(
  "security/measures",
  "logs each act of a signer by the case, and who tried in vain, without a name",
  async (world) => {
    const caseId = await waiting(world);
    const signer = await sendSignLink(world, caseId, "Vera");
    await signer.opens("000000");
    await signer.signsAll();
    await signer.copies(await signatureOf(world, caseId));
    await signer.withdraws(await signatureOf(world, caseId));

    const events = await behind<{ action: string; outcome: string; actor: string | null }>(
      world.bureau,
      "select action, outcome, actor from event where actor is null and case_ids = array[$1::uuid] order by id",
      [caseId],
    );
    const told = events.map(({ action, outcome }) => `${action} ${outcome}`);
    expect(new Set(told)).toEqual(
      new Set(["openSignLink refused", "openSignLink ok", "signOnline ok", "fetchSigned ok", "withdrawOnline ok"]),
    );
    expect(events.every(({ actor }) => actor === null)).toBe(true);
  },
);

fulfils(
  "security/encryption",
  "keeps neither link nor code, and nobody reads by what they are known",
  async (world) => {
    const caseId = await waiting(world);
    const { link } = await sendSignLink(world, caseId, "Vera");
    const token = link.split("/").at(-1) ?? "";
    const rows = await behind<{ row: string }>(
      world.bureau,
      "select l::text row from sign_link l union all select m::text from message m",
    );
    const readers = await behind(
      world.bureau,
      `select grantee from information_schema.column_privileges where table_name = 'sign_link'
     and column_name in ('token_hash', 'code_mac', 'opened_in') and privilege_type = 'SELECT' and grantee not in ('zv_owner', 'zv_guard', 'zv_backup')`,
    );

    const kept = rows.map(({ row }) => row).join("\n");
    for (const secret of [token, code]) expect(kept).not.toContain(secret);
    expect(readers).toEqual([]);
  },
);
