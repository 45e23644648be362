import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect } from "@jest/globals";
import { TakeUpCaseDocument } from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { parentsApart } from "../support/cases.js";
import { fulfils, type World } from "../support/fulfils.js";
import { readPdf } from "../support/letter.js";
import { MailServer } from "../support/mail-server.js";
import { emptyOutbox, outbox } from "../support/outbox.js";
import { code, SignsOnline, sendSignLink, signLinkFrom } from "../support/sign-links.js";
import { Signing } from "../support/signing.js";

let mail: MailServer;

beforeAll(async () => {
  mail = await MailServer.open();
});

afterAll(() => mail.close());

const ofCase = async (world: World, caseId: string, document: "AGREEMENT" | "AUTHORISATION") => {
  const found = (await world.cases.seen(caseId)).consents?.find((one) => one.document === document);
  if (!found) throw new Error(`No ${document}`);
  return found;
};

fulfils(
  "consent/in-writing",
  "mails a parent a link that says nothing about anybody, and shows the forms to who has the code as well",
  async (world) => {
    const caseId = await world.aCase({ stage: "AWAITING_SIGNATURES" });
    await emptyOutbox(world.bureau);
    await sendSignLink(world, caseId, "Vera");
    const { number } = await world.cases.seen(caseId);
    const signer = new SignsOnline(world.bureau, await signLinkFrom(world.bureau, mail), code);
    const { to, text } = mail.taken.at(-1) ?? { to: "", text: "" };
    const page = await signer.looks();
    const opened = await signer.opens(" 271 828 ");

    expect(to).toBe("vera@gezin.test");
    for (const told of [number ?? "", code, "Pim", "Papierenberg", "Vera V", "Verzonnen"]) {
      expect(text).not.toContain(told);
      expect(page.text).not.toContain(told);
    }
    expect([page.status, opened.status]).toEqual([200, 200]);
    expect(opened.text).toContain("Deze formulieren zijn voor Vera Verzonnen");
    expect(opened.text).toContain("Overeenkomst lezen en ondertekenen");
    expect(opened.text).toContain("Machtiging lezen en ondertekenen");
    expect([page, opened].map(({ headers }) => headers["set-cookie"])).toEqual([undefined, undefined]);
    expect(await outbox(world.bureau, "signLink")).toMatchObject([{ recipient: "GUARDIAN", state: "SENT" }]);
  },
);

fulfils(
  "consent/agreement-and-authorisation",
  "has the agreement and the authorisation signed apart, each as it was shown, and then the case can be taken up",
  async (world) => {
    const caseId = await world.aCase({ stage: "AWAITING_SIGNATURES" });
    const signer = await sendSignLink(world, caseId, "Vera");
    const [first = "", second = ""] = await signer.signatures();
    const agreement = await ofCase(world, caseId, "AGREEMENT");
    const isAgreement = agreement.signatures?.[0]?.id === first;
    const [ofAgreement, ofAuthorisation] = isAgreement ? [first, second] : [second, first];

    const signed = await signer.signs(ofAgreement);
    const refusal = await world.as("office").refused(TakeUpCaseDocument, { input: await world.cases.which(caseId) });
    const authorised = await signer.signs(ofAuthorisation);
    const copy = await signer.copies(ofAuthorisation);
    await world.as("office").ask(TakeUpCaseDocument, { input: await world.cases.which(caseId) });

    expect([signed.status, authorised.status]).toEqual([200, 200]);
    expect(signed.text).toContain("U hebt de overeenkomst ondertekend");
    expect(refusal.key).toBe("not-signed");
    for (const document of ["AGREEMENT", "AUTHORISATION"] as const) {
      const [signature] = (await ofCase(world, caseId, document)).signatures ?? [];
      expect(signature).toMatchObject({ signedOn: "2026-03-02", channel: "DIGITAL" });
      expect(signature?.documentHash).toMatch(/^[0-9a-f]{64}$/);
    }
    const [line] = (await ofCase(world, caseId, "AUTHORISATION")).lines ?? [];
    expect(line).toMatchObject({ categories: ["CONTACT", "LEARNING"], declined: [] });
    const { text, isMarked } = await readPdf(copy.body as Buffer);
    for (const said of ["Vera Verzonnen", "Pim Papierenberg", "Ondertekend door", "Verzonnen instantie", "ja"])
      expect(text).toContain(said);
    expect(isMarked).toBe(true);
    expect((await world.cases.seen(caseId)).stage).toBe("IN_PROGRESS");
  },
);

fulfils(
  "share/only-authorised",
  "has every line answered by a yes or a no, ticks nothing beforehand, and keeps a no as one",
  async (world) => {
    const caseId = await world.aCase({ stage: "AWAITING_SIGNATURES" });
    const signer = await sendSignLink(world, caseId, "Vera");
    const { signatures } = await ofCase(world, caseId, "AUTHORISATION");
    const id = signatures?.[0]?.id ?? "";
    const page = await signer.reads(id);
    const [no = "", yes = ""] = Object.keys(await signer.answers(id))
      .sort()
      .reverse();

    const half = await signer.post({
      what: "sign",
      signature: id,
      name: "Vera Verzonnen",
      agrees: "yes",
      [yes]: "YES",
    });
    const untyped = await signer.signs(id, { name: "" });
    const unticked = await signer.signs(id, { agrees: "" });
    const before = await ofCase(world, caseId, "AUTHORISATION");
    const signed = await signer.signs(id, { [no]: "NO" });

    expect(page.text).not.toContain("checked");
    expect([half, untyped, unticked].map(({ status }) => status)).toEqual([400, 400, 400]);
    expect(half.text).toContain(`href="#${no}.YES"`);
    expect(half.text).toContain('value="YES" checked');
    expect(untyped.text).toContain('href="#name"');
    expect(unticked.text).toContain('href="#agrees"');
    expect(before.signatures?.[0]?.signedOn).toBeNull();
    expect(signed.status).toBe(200);
    const [line] = (await ofCase(world, caseId, "AUTHORISATION")).lines ?? [];
    expect(line).toMatchObject({ categories: ["CONTACT"], declined: ["LEARNING"] });
  },
);

fulfils(
  "consent/in-writing",
  "waits for the other parent, says so, and tells neither of them about the other",
  async (world) => {
    const caseId = await world.aCase({ stage: "AWAITING_SIGNATURES", application: parentsApart() });
    const greet = await sendSignLink(world, caseId, "Greet");
    await greet.signsAll("Greet Verzonnen");
    const waiting = await greet.opens();
    const gijs = await sendSignLink(world, caseId, "Gijs", { code: "314159" });
    const before = await gijs.opens();
    const refusal = await world.as("office").refused(TakeUpCaseDocument, { input: await world.cases.which(caseId) });
    await gijs.signsAll("Gijs Verzonnen");
    const done = await greet.opens();
    await world.as("office").ask(TakeUpCaseDocument, { input: await world.cases.which(caseId) });

    expect(waiting.text).toContain("Wij wachten nog op de andere ouder");
    expect(before.text).not.toContain("Greet");
    expect(waiting.text).not.toContain("Gijs");
    expect(refusal.key).toBe("not-signed");
    expect(done.text).not.toContain("Wij wachten nog");
  },
);

fulfils(
  "consent/in-writing",
  "takes a yes back on the same page, with what comes of it when the bureau takes it down",
  async (world) => {
    const caseId = await world.aCase({ stage: "AWAITING_SIGNATURES" });
    const signer = await sendSignLink(world, caseId, "Vera");
    await signer.signsAll();
    await world.as("office").ask(TakeUpCaseDocument, { input: await world.cases.which(caseId) });
    await world.cases.assign(caseId, "consultant");
    const { signatures } = await ofCase(world, caseId, "AUTHORISATION");
    const id = signatures?.[0]?.id ?? "";
    const asking = await signer.post({ what: "takeBack", signature: id });
    const still = await ofCase(world, caseId, "AUTHORISATION");
    const taken = await signer.withdraws(id, "Wij willen niet meer.");
    const again = await signer.withdraws(id);
    const seen = await world.cases.seen(caseId);

    expect([asking.status, taken.status, again.status]).toEqual([200, 200, 200]);
    expect(still.status).toBe("GIVEN");
    expect(taken.text).toContain("U hebt de machtiging ingetrokken");
    expect(await ofCase(world, caseId, "AUTHORISATION")).toMatchObject({
      status: "WITHDRAWN",
      signatures: [{ withdrawalReason: "Wij willen niet meer." }],
    });
    expect(seen).toMatchObject({ stage: "CLOSED", outcome: "ENDED_BY_PARENTS" });
    expect(seen.assignments?.[0]?.isActive).toBe(false);
    expect(seen.signLinks?.[0]?.usedAt).not.toBeNull();
  },
);

fulfils(
  "consent/in-writing",
  "stands still when one of two parents takes back what the other stands by",
  async (world) => {
    const caseId = await world.aCase({ stage: "IN_PROGRESS", application: parentsApart() });
    await emptyOutbox(world.bureau);
    const gijs = await sendSignLink(world, caseId, "Gijs");
    const { id } = await new Signing(world, caseId).of("Gijs");
    const taken = await gijs.withdraws(id);

    expect(taken.status).toBe(200);
    expect((await world.cases.seen(caseId)).frozenOn).toBe("2026-03-02");
    expect(await outbox(world.bureau, "caseFrozen")).toMatchObject([{ recipient: "OFFICER" }]);
  },
);

fulfils(
  "consent/in-writing",
  "keeps what was signed to the letter: its hash is that of what stood there",
  async (world) => {
    const caseId = await world.aCase({ stage: "AWAITING_SIGNATURES" });
    const signer = await sendSignLink(world, caseId, "Vera");
    await signer.signsAll();
    const copies = await Promise.all((await signer.signatures()).map((id) => signer.copies(id)));
    const again = await Promise.all((await signer.signatures()).map((id) => signer.copies(id)));
    const hashes = ((await world.cases.seen(caseId)).consents ?? []).map(
      ({ signatures }) => signatures?.[0]?.documentHash,
    );
    const hash = (body: unknown) =>
      createHash("sha256")
        .update(body as Buffer)
        .digest("hex");

    expect(new Set(hashes).size).toBe(2);
    expect(copies.map(({ body }) => hash(body))).toEqual(again.map(({ body }) => hash(body)));
    expect(copies[0]?.headers["content-disposition"]).toMatch(/^attachment; filename="[a-z-]+\.pdf"$/);
  },
);

fulfils("consent/in-writing", "signs once, however many send it at once", async (world) => {
  const caseId = await world.aCase({ stage: "AWAITING_SIGNATURES" });
  const signer = await sendSignLink(world, caseId, "Vera");
  const { signatures } = await ofCase(world, caseId, "AGREEMENT");
  const id = signatures?.[0]?.id ?? "";
  const sent = { what: "sign", signature: id, name: "Vera Verzonnen", agrees: "yes" };

  const all = await Promise.all(Array.from({ length: 100 }, () => signer.post(sent)));
  const events = await behind<{ n: string }>(
    world.bureau,
    `select count(*) n from event where action = 'signOnline' and case_ids = array[$1::uuid] and '+Signature.signedOn' = any (fields)`,
    [caseId],
  );

  expect(new Set(all.map(({ status }) => status))).toEqual(new Set([200]));
  expect(Number(events[0]?.n)).toBe(1);
  expect((await ofCase(world, caseId, "AGREEMENT")).signatures?.[0]).toMatchObject({ signedOn: "2026-03-02" });
});
