import type { SurveyChoice, SurveyQuestion } from "@zorgvuldig/schema/survey";
import { ObjectType } from "type-graphql";
import { Tells } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Request } from "../foundation/database/request.js";

/** Several of what is told within something else that is. */
const listOf = (of: object) => is.listOf({ graph: of, column: "text" });

/** In which week how many cases come to be three months over. */
@ObjectType()
export class SurveyWeek {
  @Tells("course", is.day) begins!: string;
  @Tells("course", is.count) cases!: number;
}

@ObjectType()
export class SurveyOutlook {
  @Tells("course", listOf(SurveyWeek)) weeks!: SurveyWeek[];
  /** Persons who want no survey, no call, or neither. */
  @Tells("course", is.count) refused!: number;
  /** Cases whose weeks went by in the last year without anybody having been asked. */
  @Tells("course", is.count) missed!: number;
}

@ObjectType()
export class SurveyTally {
  @Tells("house", is.surveyQuestion) question!: SurveyQuestion;
  @Tells("house", is.surveyChoice) choice!: SurveyChoice;
  @Tells("house", is.count) n!: number;
}

/** What a quarter's answers come to, five at a time (survey/anonymous). There is no field for a case, a school or a consultant (survey/purpose). */
@ObjectType()
export class SurveyResult {
  @Tells("house", is.code) quarter!: string;
  /** Of the questions. */
  @Tells("house", is.code) questionnaire!: string;
  @Tells("house", is.count) given!: number;
  @Tells("house", is.count) told!: number;
  @Tells("house", listOf(SurveyTally)) tallies!: SurveyTally[];
}

/** Every week in which a case comes to be three months over, from the one before this to three months on. */
export async function outlookOf(request: Request): Promise<SurveyOutlook> {
  const asked = {
    weeks: request.select<SurveyWeek>(
      `select date_trunc('week', c.work_ended_on + interval 'P3M')::date::text "begins", count(*)::int "cases" from case_file c
         where c.stage = 'CLOSED' and (c.work_ended_on + interval 'P3M')::date between house_today() - 7 and (house_today() + interval 'P3M')::date group by 1 order by 1`,
    ),
    refused: request.select<{ n: number }>(
      "select count(distinct coalesce(o.guardian_id, o.professional_id))::int n from survey_opt_out o",
    ),
    missed: request.select<{ n: number }>(
      `select count(*)::int n from case_file c where c.stage = 'CLOSED' and upper(survey_window(c.work_ended_on)) between (house_today() - interval 'P1Y')::date and house_today()
         and not exists (select from survey_invitation i where i.case_id = c.id)`,
    ),
  };
  const [weeks, [refused], [missed]] = await Promise.all([asked.weeks, asked.refused, asked.missed]);
  return { weeks, refused: refused?.n ?? 0, missed: missed?.n ?? 0 };
}

export async function resultsOf(request: Request): Promise<SurveyResult[]> {
  const asked = {
    counts: request.select<Omit<SurveyResult, "tallies">>(
      `select quarter, version "questionnaire", given, told from survey_count order by quarter desc, version desc limit 40`,
    ),
    tallies: request.select<SurveyTally & Pick<SurveyResult, "quarter" | "questionnaire">>(
      `select quarter, version "questionnaire", question, choice, n from survey_tally order by quarter desc limit 2000`,
    ),
  };
  const [counts, tallies] = await Promise.all([asked.counts, asked.tallies]);
  return counts.map((one) => ({
    ...one,
    tallies: tallies.filter((of) => of.quarter === one.quarter && of.questionnaire === one.questionnaire),
  }));
}
