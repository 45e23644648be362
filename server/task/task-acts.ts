import { Case } from "../case/case.js";
import type { Request } from "../foundation/database/request.js";
import { Invalid, Refusal } from "../foundation/refusal.js";
import { Account } from "../staff/account.js";
import { Task } from "./task.js";
import type { AddTaskInput, CompleteTaskInput, GiveTaskInput } from "./task-inputs.js";

/** Somebody is set to do something. A consultant sets himself only; the database holds that he works on the case. */
export async function addTask(request: Request, input: AddTaskInput): Promise<void> {
  const { rows } = request;
  const asked = {
    case: rows.load(Case, input.caseId, input.version),
    owner: input.ownerId ? rows.get(Account, input.ownerId) : undefined,
  };
  const found = await asked.case;
  found.must("addTask", request.today);
  mustBeColleague(await asked.owner);
  const task = Object.assign(new Task(), { caseId: found.id });
  task.set(input.kind, input.targetOn, request.role === "consultant" ? request.viewer.id : (input.ownerId ?? null));
  task.mustBeInTime(request.today, found.destroyOn);
  await rows.add(task);
  rows.save(found);
}

export async function completeTask(request: Request, input: CompleteTaskInput): Promise<void> {
  const task = await request.rows.load(Task, input.taskId, input.version);
  task.complete(request.viewer.id, request.now);
  request.rows.save(task);
}

/** Passes a task on, or back to the office. */
export async function giveTask(request: Request, input: GiveTaskInput): Promise<void> {
  const { rows } = request;
  const asked = {
    task: rows.load(Task, input.taskId, input.version),
    owner: input.ownerId ? rows.get(Account, input.ownerId) : undefined,
  };
  const task = await asked.task;
  const owner = await asked.owner;
  mustBeColleague(owner);
  task.give(owner?.id ?? null);
  rows.save(task);
}

function mustBeColleague(owner: Account | undefined): void {
  if (!owner) return;
  if (owner.role !== "office" && owner.role !== "consultant") throw new Invalid({ ownerId: "no-colleague" });
  if (owner.endedOn) throw new Refusal("security/limited-access", "owner-ended", "ownerId");
}
