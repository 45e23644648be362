import { expect } from "@jest/globals";
import {
  ChangeAddressDocument,
  PostDisclosureDocument,
  RevealRecordsDocument,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { fulfils } from "../support/fulfils.js";
import { readPdf } from "../support/letter.js";
import { copyOf, disclosureOf, toShare } from "../support/sharing.js";

const pdfOf = (answer: { body: unknown }): Promise<Awaited<ReturnType<typeof readPdf>>> =>
  readPdf(answer.body as Buffer);

fulfils("share/only-authorised", "keeps what a letter said, and draws that very letter again", async (world) => {
  const { as, cases } = world;
  const { caseId, ids, share } = await toShare(world);
  const facts = ["BIRTH_ON", "GUARDIANS"] as const;

  const { id } = await share({
    recordIds: [ids.LEARNING, ids.HEALTH],
    facts: [...facts],
    attention: "intern begeleider",
  });
  await cases.record(caseId, "consultant", {
    learning: {
      source: "PARENT",
      channel: "PHONE",
      receivedOn: "2026-03-02",
      aspect: "PROGRESS",
      text: "Later bericht.",
    },
  });

  const kept = await copyOf(world, caseId, id);
  expect(kept?.copy).toMatchObject({
    contact: ["Leerling\n\nPim Papierenberg", "Ouder\n\nVera Verzonnen\n000-3334444\nvera@gezin.test"],
    identity: ["Geboren\n\n1 mei 2016"],
    learning: ["Voortgang in het onderwijs\n2 maart 2026, ouder\n\nLeest vlot."],
    absence: null,
    contentHash: null,
  });
  expect(kept?.health).toMatchObject({ health: ["2 maart 2026, ouder\n\nSlaapt slecht."] });
  const { text, isMarked } = await pdfOf(await as("consultant").send("get", `/disclosures/${id}`).responseType("blob"));
  for (const said of [
    "Pim Papierenberg",
    "1 mei 2016",
    "Leest vlot.",
    "Slaapt slecht.",
    "t.a.v. intern begeleider",
    "SOSO",
  ])
    expect(text).toContain(said);
  for (const unsaid of ["Woont bij oma", "Thuis gebleven", "Later bericht", "herstart"])
    expect(text).not.toContain(unsaid);
  expect(isMarked).toBe(true);
});

fulfils(
  "share/only-authorised",
  "shows beforehand the very letter that goes, word for word and under its code",
  async (world) => {
    const { as } = world;
    const { caseId, institutionId, ids, share } = await toShare(world);
    const chosen = { recordIds: [ids.LEARNING, ids.HOME], facts: ["GENDER" as const] };
    await as("consultant").signIn();
    const preview = await as("consultant")
      .send("post", "/sharing")
      .type("form")
      .responseType("blob")
      .send({ caseId, institutionId, language: "nl", ...chosen });

    const { id } = await share(chosen);

    const gone = await as("consultant").send("get", `/disclosures/${id}`).responseType("blob");
    expect(preview.status).toBe(200);
    const [before, after] = [await pdfOf(preview), await pdfOf(gone)];
    expect(before.text.replace(/VOORBEELD, niet verzonden Gemaakt door [^,]+, 2 maart 2026 om 10:00 /g, "")).toBe(
      after.text,
    );
  },
);

fulfils("share/only-authorised", "sends no other letter than the one that was looked at", async (world) => {
  const { caseId, refused } = await toShare(world);

  const refusal = await refused({ seen: "0".repeat(64) });

  expect(refusal).toMatchObject({ clause: "share/only-authorised", key: "letter-changed" });
  expect((await world.cases.seen(caseId)).disclosures).toEqual([]);
});

fulfils("share/only-authorised", "names no pupil to whom no name may be told", async (world) => {
  const { refused } = await toShare(world, { categories: ["LEARNING"] });

  expect(await refused()).toMatchObject({ clause: "share/only-authorised", key: "no-line-to-give" });
});

fulfils("data/home", "shares nothing of the home situation unless it was ticked", async (world) => {
  const { ids, refused } = await toShare(world, { categories: ["CONTACT", "LEARNING", "HEALTH"] });

  const refusal = await refused({ recordIds: [ids.LEARNING, ids.HOME] });

  expect(refusal).toMatchObject({ clause: "share/only-authorised", key: "no-line-to-give" });
});

fulfils("data/identity", "tells no date of birth where only the name may be told", async (world) => {
  const { refused } = await toShare(world, { categories: ["CONTACT", "LEARNING"] });

  expect(await refused({ facts: ["BIRTH_ON"] })).toMatchObject({ key: "no-line-to-give" });
});

fulfils("data/contact", "writes a secret address in no letter to an institution", async (world) => {
  const { as, cases } = world;
  const { caseId, share } = await toShare(world);
  const secret = { hiddenStreet: "Schuilplaats 7", hiddenPostcode: "9999 ZZ", hiddenCity: "Nergens" };
  await as("office").ask(ChangeAddressDocument, {
    input: { ...(await cases.which(caseId)), person: "PUPIL", ...secret },
  });

  const { id } = await share({ facts: ["ADDRESS", "GUARDIANS"] });

  const answer = await as("consultant").send("get", `/disclosures/${id}`).responseType("blob");
  expect((await pdfOf(answer)).text).not.toMatch(/Schuilplaats|9999|Nergens/);
  expect(JSON.stringify(await copyOf(world, caseId, id))).not.toMatch(/Schuilplaats|9999|Nergens/);
});

fulfils("data/health", "shows what was told about health to the bureau only with a reason", async (world) => {
  const { as, cases } = world;
  const { caseId, ids, share } = await toShare(world);
  const { id } = await share({ recordIds: [ids.HEALTH] });

  const before = await copyOf(world, caseId, id, "office");
  const kept = await as("office").send("get", `/disclosures/${id}`);
  const reason = "De ouder vraagt wat de school weet.";
  await as("office").ask(RevealRecordsDocument, { input: { ...(await cases.which(caseId)), reason } });
  const after = await copyOf(world, caseId, id, "office");

  expect(before).toMatchObject({ health: null });
  expect(before?.withheld).toContain("health");
  expect(before?.copy?.contentHash).toBeNull();
  expect(kept.status).toBe(403);
  expect(after?.health?.health).toEqual(["2 maart 2026, ouder\n\nSlaapt slecht."]);
});

fulfils(
  "share/only-authorised",
  "records that a letter was posted, once, on no day before it was decided on",
  async (world) => {
    const { as, cases } = world;
    const { caseId, share } = await toShare(world);
    const { id, state } = await share();
    const post = async (postedOn: string) => ({
      input: { ...(await cases.which(caseId)), disclosureId: id, postedOn },
    });

    const early = await as("office").refused(PostDisclosureDocument, await post("2026-03-01"));
    const late = await as("office").refused(PostDisclosureDocument, await post("2026-03-03"));
    await as("office").ask(PostDisclosureDocument, await post("2026-03-02"));
    const again = await as("office").refused(PostDisclosureDocument, await post("2026-03-02"));

    expect(state).toBe("PREPARED");
    expect([early.key, late.key, again.key]).toEqual(["left-in-future", "left-in-future", "disclosure-stays"]);
    expect([late, again].map(({ fields }) => Object.keys(fields ?? {}))).toEqual([["postedOn"], ["disclosureId"]]);
    expect(await disclosureOf(world, caseId, id)).toMatchObject({ state: "SENT", leftOn: "2026-03-02" });
  },
);

fulfils("share/only-authorised", "changes nothing of what went, whoever tries", async (world) => {
  const { caseId, ids, share } = await toShare(world);
  const { id } = await share({ recordIds: [ids.LEARNING, ids.HEALTH] });
  const stays = { code: "ZV001", hint: "share/only-authorised" };

  const asOther = () => behind(world.bureau, "update disclosure set categories = '{CONTACT}' where id = $1", [id]);
  const later = () =>
    behind(
      world.bureau,
      `insert into disclosed_home (id, version, created_at, case_id, disclosure_id, home)
     values (gen_random_uuid(), 1, now(), $1, $2, '\\x00')`,
      [caseId, id],
    );
  const granted = await behind(
    world.bureau,
    `select grantee from information_schema.column_privileges where table_name in ('disclosure_copy', 'disclosed_health', 'disclosed_home')
     and privilege_type in ('UPDATE', 'DELETE') and grantee like 'zv\\_%' and grantee <> 'zv_owner'`,
  );

  await expect(asOther()).rejects.toMatchObject(stays);
  await expect(later()).rejects.toMatchObject(stays);
  expect(granted).toEqual([]);
});

fulfils(
  "consent/before-handling",
  "takes what was told for sharing, with the day and whom it was told to",
  async (world) => {
    const { caseId, share, refused } = await toShare(world);
    const oral = { manner: "ORAL", toldOn: "2026-03-02", attention: "intern begeleider" } as const;

    const { id } = await share(oral);
    const nobody = await refused({ ...oral, attention: null });
    const tomorrow = await refused({ ...oral, toldOn: "2026-03-03" });
    const before = await refused({ ...oral, toldOn: "2026-03-01" });

    expect(await disclosureOf(world, caseId, id)).toMatchObject({
      manner: "ORAL",
      state: "RECEIVED",
      leftOn: "2026-03-02",
      attention: "intern begeleider",
    });
    expect(nobody.fields).toHaveProperty("attention");
    expect([tomorrow.key, before.key]).toEqual(["left-in-future", "told-before-work"]);
  },
);

fulfils("consent/before-handling", "tells nothing that it may not write", async (world) => {
  const { ids, refused } = await toShare(world, { categories: ["CONTACT", "LEARNING"] });
  const oral = { manner: "ORAL", toldOn: "2026-03-02", attention: "intern begeleider" } as const;

  expect(await refused({ ...oral, recordIds: [ids.HEALTH] })).toMatchObject({ key: "no-line-to-give" });
});
