import { surveyVersion } from "@zorgvuldig/schema/survey";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from "type-graphql";
import { Case } from "../case/case.js";
import { course } from "../case/course.js";
import { For } from "../foundation/access/given.js";
import { equal, type PageArgs, pageOf } from "../foundation/access/page.js";
import type { Request } from "../foundation/database/request.js";
import { Invalid, Refusal } from "../foundation/refusal.js";
import { optOutOfSurvey } from "./opt-out.js";
import {
  OptOutOfSurveyInput,
  RecordSurveyAnswersInput,
  SurveyInvitationFilter,
  SurveyRoundFilter,
  TakeSurveyCallsInput,
} from "./survey-inputs.js";
import { SurveyInvitation } from "./survey-invitation.js";
import { SurveyRound } from "./survey-round.js";
import { outlookOf, resultsOf, SurveyOutlook, SurveyResult } from "./survey-told.js";

const rounds = pageOf(SurveyRound, ["createdAt"], SurveyRoundFilter);
const calls = pageOf(SurveyInvitation, ["createdAt"], SurveyInvitationFilter);

/** What the bureau sees of the survey, and the calls that it makes. What people answered it sees five at a time. */
@Resolver()
export class Surveys {
  @Query(() => SurveyOutlook)
  @For("SURVEY", "office", "fg")
  surveyOutlook(@Ctx() request: Request): Promise<SurveyOutlook> {
    return outlookOf(request);
  }

  @Query(() => rounds.Page)
  @For("SURVEY", "office", "fg")
  surveyRounds(
    @Args(() => rounds.Args) { filter, ...page }: PageArgs<SurveyRoundFilter>,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.page(SurveyRound, info, { ...page, where: equal(filter) });
  }

  /** For whoever leads the bureau, and the FG: to anybody else the database shows none (the policy of migration 0102). */
  @Query(() => [SurveyResult])
  @For("SURVEY", "office", "fg")
  surveyResults(@Ctx() request: Request): Promise<SurveyResult[]> {
    return resultsOf(request);
  }

  /** Whom to call, of one list; who opted out meanwhile is not on it. */
  @Query(() => calls.Page)
  @For("SURVEY", "office")
  surveyCalls(
    @Args(() => calls.Args) { filter, ...page }: PageArgs<SurveyInvitationFilter>,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.page(SurveyInvitation, info, { ...page, where: [...equal(filter), ["channel", "=", "PHONE"]] });
  }

  /** A list is taken as a whole, and by one person. Throws when a colleague has it. */
  @Mutation(() => SurveyRound)
  @For("SURVEY", "office")
  async takeSurveyCalls(
    @Arg("input", () => TakeSurveyCallsInput) { roundId }: TakeSurveyCallsInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await mustCall(request, roundId);
    const [taken] = await request.select<{ is: boolean }>('select take_survey_calls($1) "is"', [roundId]);
    if (!taken?.is) throw new Refusal("survey/by-phone", "survey-list-taken");
    return request.one(SurveyRound, info, roundId);
  }

  /** Lays down what somebody said on the phone, where answers by mail lie, with nobody's name (survey/by-phone). Throws when the list is another's, or as many were laid down as were on it. */
  @Mutation(() => SurveyRound)
  @For("SURVEY", "office")
  async recordSurveyAnswers(
    @Arg("input", () => RecordSurveyAnswersInput) { roundId, answers }: RecordSurveyAnswersInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = Object.fromEntries(answers.map(({ question, choice }) => [question, choice]));
    if (answers.length === 0) throw new Invalid({ answers: "required" }, "survey/by-phone");
    await mustCall(request, roundId);
    const [kept] = await request.select<{ is: boolean }>('select answer_survey_by_phone($1, $2, $3) "is"', [
      ...[roundId, surveyVersion, JSON.stringify(given)],
    ]);
    if (!kept?.is) throw new Refusal("survey/by-phone", "survey-list-full");
    return request.one(SurveyRound, info, roundId);
  }

  @Mutation(() => Case)
  @For("SURVEY", ...course.optOutOfSurvey.by)
  async optOutOfSurvey(
    @Arg("input", () => OptOutOfSurveyInput) input: OptOutOfSurveyInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await optOutOfSurvey(request, input);
    return request.one(Case, info, input.caseId);
  }
}

/** Whoever sees the results grow makes no calls: he could tell by them what somebody said (survey/anonymous). */
async function mustCall(request: Request, roundId: string): Promise<void> {
  await request.rows.get(SurveyRound, roundId);
  if (request.viewer.isLead) throw new Refusal("survey/by-phone", "survey-not-by-lead");
}
