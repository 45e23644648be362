import { surveyQuestions } from "@zorgvuldig/schema/survey";
import { openRound } from "@zorgvuldig/server/survey/round";
import { surveyRound } from "@zorgvuldig/server/survey/surveying";
import { tidySurveys } from "@zorgvuldig/server/survey/tidy-surveys";
import supertest from "supertest";
import { behind } from "./behind.js";
import type { Bureau } from "./bureau.js";
import { aGuardian, Cases } from "./cases.js";
import { type MailServer, wordsOf } from "./mail-server.js";
import { site } from "./outbox.js";

export { hashOfLink, linkOf } from "@zorgvuldig/server/survey/pool";

/** The work of a case of these tests ended on 2 March: its weeks are from 26 May to 23 June. */
export const inWindow = {
  before: "2026-05-25T10:00:00+02:00",
  first: "2026-05-26T10:00:00+02:00",
  last: "2026-06-23T10:00:00+02:00",
  after: "2026-06-24T10:00:00+02:00",
} as const;

/** Does at this moment what a server looks for every minute. */
export const surveys = ({ house }: Bureau, { url }: Pick<MailServer, "url">, signal = new AbortController().signal) =>
  surveyRound(house, { url, from: "info@bureau.test", site }, signal);

/** A round by a server that is killed before the first mail leaves. Gives how many it had marked. */
export const marksOnly = async ({ house }: Bureau): Promise<number> => (await openRound(house)).length;

export const tidiesSurveys = ({ house }: Bureau): Promise<void> => tidySurveys(house);

/** So many cases that ended today, each of one parent who is reached at `NAME0@gezin.test` and on. Gives the cases. */
export async function ended(bureau: Bureau, count: number, name: string, phone?: string): Promise<string[]> {
  const ids: string[] = [];
  const cases = new Cases(bureau);
  for (let at = 0; at < count; at += 1) {
    const guardian = aGuardian({
      ...{ givenName: name, familyName: `Verzonnen ${at}`, email: `${name}${at}@gezin.test` },
      ...(phone ? { phone: `${phone}${String(at).padStart(2, "0")}` } : {}),
    });
    ids.push(await cases.aCase({ stage: "CLOSED", application: { guardians: [guardian] } }));
  }
  return ids;
}

export type Asked = { readonly to: string; readonly link: string; readonly refusal: string };

/** Who was written to, and the two links of each mail. */
export const askedBy = (mail: MailServer): Asked[] =>
  mail.taken.map(({ to, text }) => {
    const words = wordsOf(text);
    const [, link = ""] = words.match(/\/enquete\/([\w-]{43})\b/) ?? [];
    const [, refusal = ""] = words.match(/\/enquete\/afmelden\/([\w-]{43})/) ?? [];
    return { to, link, refusal };
  });

export const allFully = Object.fromEntries(surveyQuestions.map((question) => [question, "FULLY"]));

/** Answers by a link, as the form on its page does. */
export const answers = ({ url }: Bureau, link: string, given: Record<string, string> = allFully) =>
  supertest(url).post(`/enquete/${link}`).type("form").send(given);

export const optsOut = ({ url }: Bureau, refusal: string) => supertest(url).post(`/enquete/afmelden/${refusal}`);

/** Another week's round, or another bureau's: nobody was asked, and nothing was answered. */
export async function anew(bureau: Bureau, mail: MailServer): Promise<void> {
  mail.taken.length = 0;
  mail.will("takes");
  await behind(
    bureau,
    `truncate survey_invitation, survey_opt_out, survey_round, survey_answer, survey_count, survey_tally, survey_token, survey_pool;
     delete from message; alter table case_file disable trigger user; update case_file set work_ended_on = '2030-01-01' where stage = 'CLOSED'; alter table case_file enable trigger user`,
  );
}
