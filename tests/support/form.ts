import type { LetterLanguage } from "@zorgvuldig/schema/letters";
import type { ConsentDocument } from "@zorgvuldig/schema/words";
import { Signature } from "@zorgvuldig/server/consent/signature";
import { Request } from "@zorgvuldig/server/foundation/database/request";
import { openSession } from "@zorgvuldig/server/staff/door";
import type supertest from "supertest";
import type { Bureau } from "./bureau.js";
import type { Seen } from "./cases.js";
import type { World } from "./fulfils.js";
import { otto, readPdf, vera } from "./letter.js";
import type { Person } from "./person.js";

/** The form of this signature, as it comes over the wire to somebody who signs in when he must. */
export async function formOf(
  person: Person,
  signatureId: string,
  language: LetterLanguage = "nl",
): Promise<supertest.Response> {
  const ask = () => person.send("get", `/forms/${language}/${signatureId}`).responseType("blob");
  const answer = await ask();
  if (answer.status !== 401) return answer;
  await person.signIn();
  return ask();
}

export const consentOf = ({ consents }: Seen, document: ConsentDocument) => {
  const found = consents?.find((one) => one.document === document);
  if (!found) throw new Error(`There is no ${document}`);
  return found;
};

/** Whose signature is asked on which document, by its id. */
export const signatureOf = (seen: Seen, document: ConsentDocument, at = 0): string =>
  consentOf(seen, document).signatures?.[at]?.id ?? "";

/** What somebody of the office reads in the form of this signature. */
export const formTextOf = async (world: World, signatureId: string, language: LetterLanguage = "nl") =>
  (await readPdf((await formOf(world.as("office"), signatureId, language)).body)).text;

/** Sent on 2 March 2026, to two parents, about a school and about somebody outside the regulation's list. */
export async function sent(world: World) {
  await world.clock("2026-03-02T10:00:00+01:00");
  const school = await world.cases.anInstitution();
  const other = await world.cases.anInstitution("OTHER");
  const caseId = await world.aCase({
    stage: "AWAITING_SIGNATURES",
    application: { guardians: [vera, otto] },
    lines: [
      { institutionId: school, direction: "GIVE", categories: ["LEARNING", "HEALTH"] },
      { institutionId: other, direction: "ASK", categories: ["HOME"], necessity: "Begeleidt Pim al een jaar." },
    ],
  });
  return { caseId, seen: await world.cases.seen(caseId) };
}

/** As who signed on the bureau's own paper, from before the forms were made here. */
export async function forgetForm(bureau: Bureau, signatureId: string): Promise<void> {
  const request = await Request.begin(bureau.house, await openSession(bureau.house, bureau.id("office"), "office"));
  try {
    await request.opened();
    const signature = await request.rows.load(Signature, signatureId);
    request.rows.save(Object.assign(signature, { formHash: null }));
    await request.commit();
  } catch (error) {
    await request.abandon();
    throw error;
  }
}
