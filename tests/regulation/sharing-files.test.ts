import { afterAll, beforeAll, expect } from "@jest/globals";
import { WithdrawAuthorisationDocument } from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { aDocument, Papers } from "../support/documents.js";
import { aPdf } from "../support/files.js";
import { fulfils, type World } from "../support/fulfils.js";
import { readPdf } from "../support/letter.js";
import { MailServer } from "../support/mail-server.js";
import { emptyOutbox } from "../support/outbox.js";
import { authorisationOf, code, disclosureOf, fetches, linkFrom, toShare, types } from "../support/sharing.js";

let mail: MailServer;
beforeAll(async () => {
  mail = await MailServer.open();
});
afterAll(() => mail.close());

const clause = "share/only-authorised";

/** A letter with a report of school and one of care behind it, that waits to be fetched. */
async function waiting(world: World) {
  await emptyOutbox(world.bureau);
  const { caseId, share } = await toShare(world);
  const papers = new Papers(world);
  const [report, care] = [aPdf(`Rapport ${caseId}`), aPdf(`Zorg ${caseId}`)];
  const learning = await papers.add(caseId, "consultant", aDocument({ name: "Oma belt.pdf" }), report);
  const necessity = "De opbouw hangt ervan af.";
  const health = await papers.add(
    caseId,
    "consultant",
    aDocument({ category: "HEALTH", kind: "CARE_REPORT", necessity }),
    care,
  );
  const { id } = await share({ manner: "LINK", code, recordIds: [], documentIds: [learning, health] });
  return { caseId, id, report, care, link: await linkFrom(world, mail) };
}

fulfils(
  clause,
  "gives the letter and each attachment to who has the link and the code, and says beforehand what there is",
  async (world) => {
    const { caseId, id, report, care, link } = await waiting(world);

    const page = await types(world, link, code);
    const looked = await disclosureOf(world, caseId, id);
    const letter = await fetches(world, link, "letter");
    const first = await fetches(world, link, "1");
    const second = await fetches(world, link, "2");
    const beyond = [await fetches(world, link, "3"), await fetches(world, link, "0")];

    const said = String(page.body);
    expect(page.headers).toMatchObject({
      "content-type": expect.stringContaining("text/html"),
      "cache-control": "no-store",
    });
    for (const one of ["Bijlage 1", "Schoolrapport", "Bijlage 2", "Verslag van zorg"]) expect(said).toContain(one);
    expect(said).not.toContain("Oma belt");
    expect(looked).toMatchObject({ state: "PREPARED", links: [{ downloads: 0 }] });
    expect((await readPdf(letter.body as Buffer)).text).toContain("Bijlage 2");
    expect([first.body, second.body]).toEqual([report, care]);
    expect(first.headers["content-disposition"]).toBe('attachment; filename="bijlage-1.pdf"');
    expect(first.headers["content-security-policy"]).toContain("sandbox");
    expect(beyond.map(({ status }) => status)).toEqual([404, 404]);
    expect(await disclosureOf(world, caseId, id)).toMatchObject({
      state: "RECEIVED",
      leftOn: "2026-03-02",
      links: [{ downloads: 3, triesLeft: 5 }],
    });
  },
);

fulfils(
  "security/measures",
  "counts a wrong code for an attachment as every other, and says nothing of what there is",
  async (world) => {
    const { caseId, id, link } = await waiting(world);

    const wrong = await fetches(world, link, "1", "000000");
    for (let tried = 0; tried < 4; tried += 1) await fetches(world, link, "2", "000000");
    const right = await fetches(world, link, "1");

    expect(wrong.status).toBe(400);
    expect(String(wrong.body)).not.toContain("Schoolrapport");
    expect(right.status).toBe(404);
    expect(await disclosureOf(world, caseId, id)).toMatchObject({ state: "PREPARED", links: [{ triesLeft: 0 }] });
  },
);

fulfils(
  clause,
  "gives no attachment any more once the authorisation is withdrawn, or the hour is over",
  async (world) => {
    const { caseId, link } = await waiting(world);
    const other = await waiting(world);
    await fetches(world, link, "1");
    const signatureId = authorisationOf(await world.cases.seen(caseId))?.signatures?.[0]?.id;
    await world.as("office").ask(WithdrawAuthorisationDocument, {
      input: { ...(await world.cases.which(caseId)), signatureId, reason: "Niet meer eens." },
    });

    const withdrawn = [await fetches(world, link, "2"), await types(world, link, code)];
    await fetches(world, other.link, "1");
    await world.clock("2026-03-02T11:01:00+01:00");
    const late = await fetches(world, other.link, "2");
    await world.clock("2026-03-02T10:00:00+01:00");

    expect(withdrawn.map(({ status }) => status)).toEqual([404, 404]);
    expect(late.status).toBe(404);
  },
);

fulfils(
  "security/measures",
  "logs each thing that was fetched, by what it is and without whose it is",
  async (world) => {
    const { caseId, link } = await waiting(world);

    await types(world, link, code);
    await fetches(world, link, "2");

    const events = await behind<{ fields: string[] }>(
      world.bureau,
      "select fields from event where action = 'fetchDisclosure' and $1 = any (case_ids) order by id",
      [caseId],
    );
    expect(events.map(({ fields }) => fields).toSorted()).toEqual([
      ["Disclosure.documentIds"],
      ["SensitiveContent.content"],
    ]);
  },
);
