import { expect } from "@jest/globals";
import { WithdrawApplicationDocument } from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { fulfils, holds } from "../support/fulfils.js";

fulfils(
  "keep/no-longer-than-needed",
  "takes no application back on a day to come, before it came or after its interview, in the database neither",
  async ({ as, aCase, cases, bureau }) => {
    const [received, held] = [await aCase(), await aCase({ stage: "INTAKE_DONE" })];
    const refused = async (caseId: string, withdrawnOn: string) =>
      as("office").refused(WithdrawApplicationDocument, { input: { ...(await cases.which(caseId)), withdrawnOn } });

    for (const day of ["2026-03-03", "2026-01-01"])
      expect(await refused(received, day)).toMatchObject({ fields: { withdrawnOn: expect.anything() } });
    expect(await refused(held, "2026-03-02")).toMatchObject({ clause: "keep/no-longer-than-needed" });

    const behindIt = (set: string) => behind(bureau, `update case_file set ${set} where id = $1`, [received]);
    await expect(behindIt("withdrawn_on = '2026-03-02'")).rejects.toMatchObject({ hint: "keep/no-longer-than-needed" });
    await expect(behindIt("stage = 'WITHDRAWN', withdrawn_on = '2026-03-02'")).rejects.toThrow("withdrawn_on_a_day");
  },
);

holds("leaves nothing to do on an application that is taken back", async ({ as, aCase, cases }) => {
  const caseId = await aCase({ stage: "INTAKE_PLANNED" });
  const input = { ...(await cases.which(caseId)), withdrawnOn: "2026-03-02" };
  await as("office").ask(WithdrawApplicationDocument, { input });

  const { tasks } = await cases.seen(caseId);
  expect(new Set(tasks?.map(({ state }) => state))).not.toContain("OPEN");
  expect(tasks?.length).toBeGreaterThan(0);
  expect((await cases.seen(caseId)).mayDo).not.toContain("holdIntake");
});

// Last: it leaves the day on which the others are.
fulfils(
  "keep/no-longer-than-needed",
  "lets an application that is taken back go within fourteen days, a day early, or sooner where its own term ends sooner",
  async ({ as, aCase, cases, clock }) => {
    await clock("2026-12-20T10:00:00+01:00");
    const [young, old] = [
      await aCase({ application: { receivedOn: "2026-12-18" } }),
      await aCase({ application: { receivedOn: "2026-09-25" } }),
    ];
    const taken = async (caseId: string, withdrawnOn: string) => {
      const input = { ...(await cases.which(caseId)), withdrawnOn };
      return (await as("office").ask(WithdrawApplicationDocument, { input })).withdrawApplication;
    };

    expect(await taken(young, "2026-12-20")).toMatchObject({
      stage: "WITHDRAWN",
      withdrawnOn: "2026-12-20",
      term: "WITHDRAWN",
      promisedBy: "2027-01-03",
      destroyOn: "2027-01-02",
    });
    expect(await taken(old, "2026-12-20")).toMatchObject({ promisedBy: "2026-12-25", destroyOn: "2026-12-25" });
  },
);
