import type { ErrandKind, TaskKind, TaskState } from "@zorgvuldig/schema/duties";
import { InputType } from "type-graphql";
import { ActInput, ForAct } from "../case/case-inputs.js";
import { Given, Seen } from "../foundation/access/given.js";
import { equal } from "../foundation/access/page.js";
import type { Condition } from "../foundation/access/plan/condition.js";
import * as is from "../foundation/access/types.js";
import type { Viewer } from "../foundation/access/viewer.js";

@InputType()
export class TaskFilter {
  @Given("course", is.taskState, { optional: true }) state?: TaskState;
  @Given("course", is.taskKind, { optional: true }) kind?: TaskKind;
  @Given("course", is.uuid, { optional: true }) ownerId?: string;
  /** Those of who asks; to the office those of nobody are its own. */
  @Given("course", is.flag, { optional: true }) isOwn?: boolean;
  /** Those of who asks, and of nobody else nor of nobody. */
  @Given("course", is.flag, { optional: true }) isMine?: boolean;
  /** To be done by this day, it included. */
  @Given("course", is.day, { optional: true }) targetTo?: string;
}

/** Which tasks a filter means; `own` is whose, when it means one's own. */
export const tasksWhere = ({ targetTo, isOwn: _, isMine, ...rest }: TaskFilter, own?: Viewer): Condition[] => [
  ...equal(rest),
  ...(own ? [["ownerId", own.role === "office" && !isMine ? "or none" : "=", own.id] as const] : []),
  ...(targetTo ? [["targetOn", "<=", targetTo] as const] : []),
];

@ForAct()
export class AddTaskInput extends ActInput {
  @Given("course", is.errandKind) kind!: ErrandKind;
  @Given("course", is.day) targetOn!: string;
  @Given("course", is.uuid, { optional: true }) ownerId?: string;
}

@InputType()
export class CompleteTaskInput {
  @Given("course", is.uuid) taskId!: string;
  @Seen() version!: number;
}

@InputType()
export class GiveTaskInput {
  @Given("course", is.uuid) taskId!: string;
  @Seen() version!: number;
  /** Left out: it becomes the office's. */
  @Given("course", is.uuid, { optional: true }) ownerId?: string;
}
