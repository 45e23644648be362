import { expect } from "@jest/globals";
import { AssignConsultantDocument, InstitutionsDocument } from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { fulfils } from "../support/fulfils.js";
import { emptyOutbox, outbox } from "../support/outbox.js";
import { does, invited, lineOf, lines, refused, saying } from "../support/people.js";

const everything = { first: 10, sort: { field: "name", order: "ASC" }, filter: {} } as const;

fulfils(
  "security/limited-access",
  "lets the administrator invite somebody, who gets in with the password that is shown once, as what he was invited",
  async (world) => {
    const { id, person } = await invited(world, "nieuw", "office");

    expect((await person.signIn()).status).toBe(204);
    expect((await person.send("get", "/session")).body).toMatchObject({ name: "Verzonnen nieuw", role: "office" });
    expect(await lineOf(world, "fg", id)).toMatchObject({
      role: "office",
      endedOn: null,
      hasSecondFactor: false,
      signedInAt: expect.any(String),
      changedBy: "Verzonnen administrator",
    });
    expect(JSON.stringify(await lines(world, "administrator"))).not.toContain("@");
  },
);

fulfils(
  "security/limited-access",
  "ends an account at once: its sessions are over and no way leads in any more",
  async (world) => {
    const { id, person } = await invited(world, "kort", "office");
    await person.signIn();
    expect((await person.ask(InstitutionsDocument, everything)).institutions.items).toEqual([]);

    expect((await does(world, "administrator", `/people/${id}/end`)).status).toBe(204);

    expect((await person.send("get", "/session")).body.name).toBeNull();
    expect((await person.signIn()).status).toBe(401);
    expect(await lineOf(world, "fg", id)).toMatchObject({
      endedOn: "2026-03-02",
      changedBy: "Verzonnen administrator",
    });
    expect(saying(await does(world, "administrator", `/people/${id}/end`))).toEqual(
      refused("security/limited-access", "account-ended"),
    );
    expect(saying(await does(world, "administrator", `/people/${id}/role`, { role: "ministry" }))).toEqual(
      refused("security/limited-access", "account-ended"),
    );
    expect((await does(world, "administrator", "/recoveries", { accountId: id })).status).toBe(404);
  },
);

fulfils(
  "security/limited-access",
  "signs out who gets another role, so that nobody goes on as what he was",
  async (world) => {
    const { id, person } = await invited(world, "anders", "office");
    await person.signIn();

    expect((await does(world, "administrator", `/people/${id}/role`, { role: "ministry" })).status).toBe(204);

    expect((await person.send("get", "/session")).body.name).toBeNull();
    await person.signIn();
    expect((await person.send("get", "/session")).body.role).toBe("ministry");
  },
);

fulfils(
  "security/limited-access",
  "lets no administrator make himself anything else, nor end his own account",
  async (world) => {
    const own = world.bureau.id("administrator");

    for (const [act, given] of [
      ["role", { role: "office" }],
      ["role", { role: "fg" }],
      ["end", {}],
    ] as const)
      expect(saying(await does(world, "administrator", `/people/${own}/${act}`, given))).toEqual(
        refused("security/limited-access", "own-account"),
      );
    expect(await lineOf(world, "administrator", own)).toMatchObject({ mayChange: false, mayEnd: false });
  },
);

fulfils(
  "security/limited-access",
  "keeps one administrator, also when two of them end each other at the same moment",
  async (world) => {
    const { id, person } = await invited(world, "beheer2", "administrator");
    await person.signIn();
    await world.as("administrator").signIn();

    const [one, other] = await Promise.all([
      world.as("administrator").send("post", `/people/${id}/end`, {}),
      person.send("post", `/people/${world.bureau.id("administrator")}/end`, {}),
    ]);

    expect([one.status, other.status].filter((status) => status === 204)).toHaveLength(1);
    const left = await behind(world.bureau, "select id from account where role = 'administrator' and ended_on is null");
    expect(left).toHaveLength(1);
    // Whoever is left is the house's own again for what follows.
    for (const trigger of ["disable", "enable"]) {
      if (trigger === "enable")
        await behind(world.bureau, "update account set ended_on = null where id = $1", [
          world.bureau.id("administrator"),
        ]);
      await behind(world.bureau, `alter table account ${trigger} trigger guard_account`);
    }
  },
);

fulfils(
  "security/limited-access",
  "shows accounts to administrator and FG, and lets nobody but the administrator change one",
  async (world) => {
    const id = world.bureau.id("former");
    for (const name of ["office", "consultant", "ministry"] as const) {
      await world.as(name).signIn();
      expect((await world.as(name).send("get", "/people")).status).toBe(403);
    }
    for (const name of ["office", "lead", "consultant", "fg", "ministry"] as const) {
      const given = { email: "x@bureau.test", name: "X", role: "office", organisation: "X" };
      for (const [path, body] of [
        ["/people", given],
        [`/people/${id}/role`, { role: "office" }],
        [`/people/${id}/end`, {}],
        [`/people/${world.bureau.id("fg")}/ending`, {}],
      ] as const)
        expect([name, path, (await does(world, name, path, body)).status]).toEqual([name, path, 403]);
    }
    expect(await lines(world, "lead")).toEqual([]);
    expect((await lineOf(world, "fg", id))?.mayEnd).toBe(false);
  },
);

fulfils(
  "security/limited-access",
  "tells the FG at once of every account that is made, changed or ended, and names nobody in the mail",
  async (world) => {
    const { bureau } = world;
    await emptyOutbox(bureau);
    const { id } = await invited(world, "gemeld", "office");
    await does(world, "administrator", `/people/${id}/role`, { role: "ministry" });
    await does(world, "administrator", `/people/${id}/end`);

    expect(await outbox(bureau)).toMatchObject(
      Array(3).fill({ template: "accountChanged", recipient: "OFFICER", state: "QUEUED" }),
    );
    await world.bureau.hire("door de beheerder van de server", "office");
    expect(await outbox(bureau)).toHaveLength(3);
  },
);

fulfils(
  "share/consultant",
  "gives nobody another role while he works on cases, and no case to whose account has ended",
  async (world) => {
    const { as, bureau, aCase, cases } = world;
    await bureau.agree("former", "2026-03-02", "2026-12-31");
    const caseId = await aCase({ stage: "IN_PROGRESS", consultant: "former" });
    expect(
      saying(await does(world, "administrator", `/people/${bureau.id("former")}/role`, { role: "office" })),
    ).toEqual(refused("share/consultant", "still-assigned"));

    expect((await does(world, "administrator", `/people/${bureau.id("former")}/end`)).status).toBe(204);
    const other = await aCase({ stage: "IN_PROGRESS" });
    const input = { ...(await cases.which(other)), consultantId: bureau.id("former") };
    expect(await as("office").refused(AssignConsultantDocument, { input })).toMatchObject({
      clause: "share/consultant",
      key: "consultant-ended",
      fields: { consultantId: expect.anything() },
    });
    expect((await cases.seen(caseId)).assignments).toHaveLength(1);
  },
);

fulfils("share/consultant", "holds that in the database too", async ({ bureau, aCase }) => {
  const caseId = await aCase({ stage: "IN_PROGRESS" });

  const adding = behind(
    bureau,
    `insert into assignment (id, version, created_at, case_id, consultant_id, from_on)
     values (gen_random_uuid(), 1, now(), $1, $2, '2026-03-02')`,
    [caseId, bureau.id("former")],
  );

  await expect(adding).rejects.toMatchObject({ code: "ZV001", hint: "share/consultant" });
});
