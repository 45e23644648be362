import { expect } from "@jest/globals";
import { AddInstitutionDocument, ChangeInstitutionDocument } from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { fulfils } from "../support/fulfils.js";
import { toShare } from "../support/sharing.js";

for (const kind of ["EARLIER_SCHOOL", "NEW_SCHOOL", "OTHER"] as const) {
  const clause = kind === "OTHER" ? "share/other-third-parties" : "share/when-relevant";

  fulfils(clause, `shares with ${kind} once the family signed for it with the reason`, async (world) => {
    const { share } = await toShare(world, { kind });

    expect((await share()).state).toBe("PREPARED");
  });
}

fulfils(
  "share/named-institutions",
  "calls an institution that a family signed for otherwise no more",
  async (world) => {
    const { as } = world;
    const { institutionId } = await toShare(world);
    const change = (name: string, version: number, more = {}) => ({
      input: { institutionId, version, institution: { name, kind: "CURRENT_SCHOOL" as const, ...more } },
    });
    const [{ name = "" } = {}] = await behind<{ name: string }>(
      world.bureau,
      "select name from institution where id = $1",
      [institutionId],
    );

    const renamed = await as("office").refused(ChangeInstitutionDocument, change("Een andere school", 1));
    const moved = await as("office").ask(
      ChangeInstitutionDocument,
      change(name, 1, { city: "Overal", phone: "000-9" }),
    );

    expect(renamed).toMatchObject({ clause: "share/named-institutions", key: "institution-named" });
    expect(moved.changeInstitution.version).toBe(2);
  },
);

fulfils("share/named-institutions", "corrects the name of an institution that nothing names yet", async ({ as }) => {
  const { addInstitution } = await as("office").ask(AddInstitutionDocument, {
    input: { name: "Scool", kind: "NEW_SCHOOL" },
  });
  const input = {
    institutionId: addInstitution.id,
    version: 1,
    institution: { name: "School", kind: "NEW_SCHOOL" as const },
  };

  expect((await as("office").ask(ChangeInstitutionDocument, { input })).changeInstitution.name).toBe("School");
});

fulfils("data/contact-professional", "takes down no address of somebody's own for an institution", async ({ as }) => {
  const input = { name: "Verzonnen huisarts", kind: "GP", email: "dokter@gmail.com" } as const;

  expect(await as("office").refused(AddInstitutionDocument, { input })).toMatchObject({
    clause: "data/contact-professional",
    key: "institution-private",
  });
});
