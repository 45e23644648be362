import type { PersonKind } from "@zorgvuldig/schema/words";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, InputType, Mutation, Query, Resolver } from "type-graphql";
import { For, Given, SameTwice } from "../foundation/access/given.js";
import { type PageArgs, pageOf } from "../foundation/access/page.js";
import type { Condition } from "../foundation/access/plan/condition.js";
import * as is from "../foundation/access/types.js";
import { dayBegins, plus } from "../foundation/clock/calendar.js";
import type { Request } from "../foundation/database/request.js";
import { Invalid } from "../foundation/refusal.js";
import { KeysState, keysStateOf } from "./keys-state.js";
import { ConfirmLogCutInput, confirmLogCut } from "./log-cut.js";
import { LogEntry } from "./log-entry.js";
import { LogState, logStateOf } from "./log-state.js";
import { fieldsAbout } from "./subjects.js";

/** The four overviews of NEN 7513: a day, an employee, a case, and with `person` one person of it. */
@InputType()
class LogEntryFilter {
  @Given("trace", is.day, { optional: true }) from?: string;
  /** The last day that is shown. */
  @Given("trace", is.day, { optional: true }) to?: string;
  @Given("trace", is.uuid, { optional: true }) actor?: string;
  @Given("trace", is.uuid, { optional: true }) case?: string;
  /** Of the case that is named. */
  @Given("trace", is.personKind, { optional: true }) person?: PersonKind;
  @Given("trace", is.code, { optional: true }) outcome?: string;
}

const entries = pageOf(LogEntry, ["createdAt"], LogEntryFilter);

function conditionsOf({ from, to, actor, case: inCase, person, outcome }: LogEntryFilter): Condition[] {
  if (person && !inCase) throw new Invalid({ case: "required" });
  return [
    ...(from ? [["createdAt", ">=", dayBegins(from)] as const] : []),
    ...(to ? [["createdAt", "<", dayBegins(plus(to, "P1D"))] as const] : []),
    ...(actor ? [["actor", "=", actor] as const] : []),
    ...(inCase ? [["caseIds", "@>", [inCase]] as const] : []),
    ...(person ? [["fields", "&&", fieldsAbout(person)] as const] : []),
    ...(outcome ? [["outcome", "=", outcome] as const] : []),
  ];
}

@Resolver()
export class Log {
  @Query(() => entries.Page)
  @For("SECURITY", "fg", "office")
  logEntries(
    @Args(() => entries.Args) { filter, ...page }: PageArgs<LogEntryFilter>,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.page(LogEntry, info, { ...page, where: conditionsOf(filter) });
  }

  @Query(() => LogState)
  @For("SECURITY", "fg")
  logState(@Ctx() request: Request): Promise<LogState> {
    return logStateOf(request);
  }

  @Mutation(() => LogState)
  @For("SECURITY", "fg")
  @SameTwice()
  async confirmLogCut(
    @Arg("input", () => ConfirmLogCutInput) input: ConfirmLogCutInput,
    @Ctx() request: Request,
  ): Promise<LogState> {
    await confirmLogCut(request, input);
    return logStateOf(request);
  }

  /** Within some minutes a server reads all of it, and what it finds is told here (security/measures). */
  @Mutation(() => LogState)
  @For("SECURITY", "fg")
  @SameTwice()
  async checkLog(@Ctx() request: Request): Promise<LogState> {
    return { ...(await logStateOf(request)), checkAskedAt: request.now };
  }

  @Query(() => KeysState)
  @For("SECURITY", "fg")
  keysState(@Ctx() request: Request): Promise<KeysState> {
    return keysStateOf(request);
  }
}
