import { expect } from "@jest/globals";
import { ChangeAddressDocument } from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { bornWrongly, start } from "../support/born.js";
import { fulfils, type World } from "../support/fulfils.js";

const clause = "rights/correct";
const planned = "Plannenweg 1";
const moved = "Verhuisweg 2";

/** The FG decided to put the pupil's street right, and after that the office wrote that the pupil moved. */
async function overtaken(world: World) {
  const it = await bornWrongly(world, "2015-05-01");
  await it.plan({ target: "PUPIL", rowId: it.pupilId, field: "street", measure: "CORRECT", becomes: planned });
  await it.acts.decide({ outcome: "GRANTED" });
  const before = (await it.seen()).changes;
  const lives = { person: "PUPIL", street: moved, postcode: "0000 AB", city: "Elders" } as const;
  const hidden = { hiddenStreet: null, hiddenPostcode: null, hiddenCity: null };
  const move = async () => {
    const input = { ...(await world.cases.which(it.caseId)), ...lives, ...hidden };
    await world.as("office").ask(ChangeAddressDocument, { input });
  };
  await move();
  return { ...it, before, move, changeId: before?.[0]?.id ?? "" };
}
const streetOf = async ({ cases }: World, caseId: string) => (await cases.seen(caseId)).pupil?.street;

fulfils(clause, "undoes nothing that was written after the FG looked, until he looked again", async (world) => {
  const it = await overtaken(world);
  const refused = await it.carryOutNot();
  const between = await streetOf(world, it.caseId);
  const [shown] = (await it.seen()).changes ?? [];
  await it.review(it.changeId);
  const again = await it.seen();
  await it.carryOut();

  expect(it.before).toMatchObject([{ isOvertaken: false }]);
  expect(refused).toMatchObject({ clause, key: "changed-since" });
  expect([between, shown?.isOvertaken]).toEqual([moved, true]);
  // What was decided stands.
  expect(again).toMatchObject({
    changes: [{ becomes: planned, isOvertaken: false }],
    decisions: [{ state: "DECIDED" }],
  });
  expect(await streetOf(world, it.caseId)).toBe(planned);
  expect((await it.seen()).changes).toMatchObject([{ was: moved, becomes: planned, madeOn: start }]);
  expect(await it.reviewNot(it.changeId)).toMatchObject({ clause: "oversight/fg", key: "decision-carried-out" });
});

fulfils(clause, "lets the FG take the decision back when what stands there now is right", async (world) => {
  const it = await overtaken(world);
  await it.acts.recall();
  await it.drop(it.changeId);
  const gone = await it.reviewNot(it.changeId);

  expect(gone).toMatchObject({ clause, key: "not-changeable" });
  expect(await streetOf(world, it.caseId)).toBe(moved);
});

fulfils(clause, "holds in the database that what is put right is what the FG saw", async (world) => {
  const it = await overtaken(world);
  // As if the FG had written over it, one version further.
  await it.move();
  const made = behind(world.bureau, "update decided_change set made_on = house_today() where id = $1", [it.changeId]);

  await expect(made).rejects.toMatchObject({ message: "changed-since", hint: clause });
  const sees = (role: "fg" | "lead") =>
    behind(world.bureau, `select set_config('zv.role', '${role}', false); select see_change_again('${it.changeId}')`);
  await expect(sees("lead")).rejects.toThrow("decision-fixed");
  await sees("fg");
  await it.carryOut();
  await expect(sees("fg")).rejects.toThrow("decision-fixed");
  const forged = "update decided_change set seen_version = seen_version + 1 where id = $1";
  await expect(behind(world.bureau, forged, [it.changeId])).rejects.toThrow("decision-fixed");
});

fulfils(clause, "plans no day of birth that cannot be a pupil's, nor an end before its beginning", async (world) => {
  const it = await bornWrongly(world, "2015-05-01");
  const pupil = { target: "PUPIL", rowId: it.pupilId, field: "birthOn", measure: "CORRECT" } as const;
  const ahead = await it.planNot({ ...pupil, becomes: "2061-05-01" });
  // Twenty-four on this very day; a day later he still is twenty-three.
  const old = await it.planNot({ ...pupil, becomes: "2002-03-02" });
  await it.plan({ ...pupil, becomes: "2002-03-03" });

  for (const refused of [ahead, old]) expect(refused).toMatchObject({ code: "BAD_USER_INPUT" });
  expect((await it.seen()).changes).toMatchObject([{ becomes: "2002-03-03" }]);
});
