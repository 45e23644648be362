import {
  LayPackReadyDocument,
  RegisterRequestDocument,
  RequestDocument,
} from "@zorgvuldig/schema/generated/operations";
import { asksToChange } from "./changing.js";
import type { World } from "./fulfils.js";
import { Signing } from "./signing.js";

export const start = "2026-03-02";
type Asker = "PARENT" | "SELF";

/** A case that is worked on, of which a parent, or the pupil, asks that the pupil's day of birth is put right; `signing`: who signed what. */
export async function bornWrongly(world: World, birthOn: string, askedBy: Asker = "PARENT") {
  await world.clock(`${start}T12:00:00+01:00`);
  const pupil = { givenName: "Noor", familyName: "Verzonnen", gender: "GIRL", birthOn } as const;
  const caseId = await world.aCase({ stage: "IN_PROGRESS", application: { pupil } });
  const it = await asksToChange(world, caseId, "CORRECTION", start, askedBy);
  const seen = await world.cases.seen(caseId);
  const pupilId = seen.pupil?.id ?? "";
  const decides = async (becomes: string) => {
    await it.plan({ target: "PUPIL", rowId: pupilId, field: "birthOn", measure: "CORRECT", becomes });
    await it.acts.decide({ outcome: "GRANTED" });
  };
  const corrected = async (becomes: string) => {
    await decides(becomes);
    await it.carryOut();
  };
  const asked = async () => {
    const id = (await world.cases.seen(caseId)).requests?.at(-1)?.id ?? "";
    const { request } = await world.as("fg").ask(RequestDocument, { id });
    return { requestId: id, version: request?.version ?? 0, deliveries: request?.deliveries ?? [] };
  };
  /** What a parent, or the pupil himself, asked to see lies ready. */
  const laidFor = async () => {
    const askerId = askedBy === "PARENT" ? (seen.guardians?.[0]?.id ?? null) : null;
    const about = { kind: "ACCESS", person: "PUPIL", subjectId: pupilId, askedBy, askerId } as const;
    const input = { ...(await world.cases.which(caseId)), ...about, channel: "EMAIL", receivedOn: start } as const;
    await world.as("office").ask(RegisterRequestDocument, { input });
    const { requestId, version } = await asked();
    const where = { address: "noor@gezin.test", addressProof: "IN_PERSON" } as const;
    const laid = { requestId, version, code: "314159", language: "nl", ...where } as const;
    await world.as("fg").ask(LayPackReadyDocument, { input: laid });
  };
  const lies = async () => (await asked()).deliveries.at(-1);
  return { ...it, caseId, pupilId, decides, corrected, laidFor, lies, signing: new Signing(world, caseId) };
}
