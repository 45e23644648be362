import { seesAssigned } from "@zorgvuldig/schema/kinds";
import { erasedSoonWithin } from "@zorgvuldig/schema/terms";
import { stages } from "@zorgvuldig/schema/words";
import { ObjectType } from "type-graphql";
import { Tells } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Request } from "../foundation/database/request.js";

/** How much work there is, of what this viewer sees. Each count is exact up to a thousand; a thousand and one means more. */
@ObjectType()
export class WorkList {
  @Tells("course", is.day) today!: string;
  /** Tasks of his that are to be done by today; of the office's those of nobody too. */
  @Tells("course", is.count) tasksDue!: number;
  /** Open tasks of his own, and of nobody else nor of nobody. */
  @Tells("course", is.count) ownTasks!: number;
  /** Cases in which a task of his is open; of a consultant those that he works on. */
  @Tells("course", is.count) ownCases!: number;
  @Tells("course", is.count) erasedSoon!: number;
  /** What counts as soon is erased before this day. */
  @Tells("course", is.day) erasedBefore!: string;
  /** Who waits for the regulation by post, which the office sends (regulation/by-post). */
  @Tells("course", is.count) postings!: number;
  /** Cases by their stage, in the order of the stages. */
  @Tells("course", is.listOf(is.count)) cases!: number[];
  /** His open tasks: late, today, in the six days after it, and later. */
  @Tells("course", is.listOf(is.count)) tasks!: number[];
}

const most = 1001;
const counted = (from: string) => `(select count(*)::int from (select from ${from} limit ${most}) n)`;

export async function workListOf(request: Request): Promise<WorkList> {
  const isAssigned = seesAssigned.includes(request.role);
  // Where a consultant's lists begin; the policies decide what of it he sees.
  const own = isAssigned ? "my_cases() m(id) join case_file c on c.id = m.id" : "case_file c";
  const tasks = isAssigned ? "my_cases() m(id) join task t on t.case_id = m.id" : "task t";
  const mine = `t.state = 'OPEN' and ${isAssigned ? "t.owner_id = viewer_id()" : "(t.owner_id = viewer_id() or t.owner_id is null)"}`;
  const due = (when: string) => counted(`${tasks} where ${mine} and ${when}`);
  const inStage = (stage: string) => counted(`${own} where c.stage = '${stage}'`);
  const [found] = await request.select<WorkList>(
    `with d as materialized (select house_today() today)
     select today::text, ((today + $1::interval)::date + 1)::text "erasedBefore",
       ${due("t.target_on <= d.today")} "tasksDue",
       ${counted(`${tasks} where t.state = 'OPEN' and t.owner_id = viewer_id()`)} "ownTasks",
       ${isAssigned ? counted(`${own} where c.stage = 'IN_PROGRESS'`) : counted("(select distinct t.case_id from task t where t.state = 'OPEN' and t.owner_id = viewer_id()) c")} "ownCases",
       ${counted(`${own} where c.destroy_on <= (d.today + $1::interval)::date`)} "erasedSoon",
       ${isAssigned ? "0" : counted("posting p where p.posted_on is null and p.dropped_on is null")} postings,
       array[${stages.map(inStage).join(", ")}] cases,
       array[${due("t.target_on < d.today")}, ${due("t.target_on = d.today")},
         ${due("t.target_on > d.today and t.target_on <= d.today + 6")}, ${due("t.target_on > d.today + 6")}] tasks
     from d`,
    [erasedSoonWithin],
  );
  if (!found) throw new Error("The house says nothing");
  return found;
}
