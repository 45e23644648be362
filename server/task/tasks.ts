import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from "type-graphql";
import { Case } from "../case/case.js";
import { course } from "../case/course.js";
import { For } from "../foundation/access/given.js";
import { type PageArgs, pageOf } from "../foundation/access/page.js";
import type { Request } from "../foundation/database/request.js";
import { ExplainIdleInput, explainIdle } from "./explain-idle.js";
import { Task } from "./task.js";
import { addTask, completeTask, giveTask } from "./task-acts.js";
import { AddTaskInput, CompleteTaskInput, GiveTaskInput, TaskFilter, tasksWhere } from "./task-inputs.js";
import { WorkList, workListOf } from "./work-list.js";

const tasks = pageOf(Task, ["targetOn", "createdAt"], TaskFilter);

@Resolver()
export class Tasks {
  @Query(() => tasks.Page)
  @For("HANDLING", "office", "consultant", "fg")
  async tasks(
    @Args(() => tasks.Args) { filter, ...page }: PageArgs<TaskFilter>,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    // Only for his own it must be known first who asks; all else goes in one wait.
    const viewer = filter.isOwn || filter.isMine ? (await request.opened()).viewer : undefined;
    return request.page(Task, info, { ...page, where: tasksWhere(filter, viewer) });
  }

  @Query(() => WorkList)
  @For("HANDLING", "office", "consultant")
  workList(@Ctx() request: Request): Promise<WorkList> {
    return workListOf(request);
  }

  @Mutation(() => Case)
  @For("HANDLING", ...course.addTask.by)
  async addTask(
    @Arg("input", () => AddTaskInput) input: AddTaskInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await addTask(request, input);
    return request.one(Case, info, input.caseId);
  }

  @Mutation(() => Case)
  @For("HANDLING", ...course.explainIdle.by)
  async explainIdle(
    @Arg("input", () => ExplainIdleInput) input: ExplainIdleInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await explainIdle(request, input);
    return request.one(Case, info, input.caseId);
  }

  @Mutation(() => Task)
  @For("HANDLING", ...course.addTask.by)
  async completeTask(
    @Arg("input", () => CompleteTaskInput) input: CompleteTaskInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await completeTask(request, input);
    return request.one(Task, info, input.taskId);
  }

  @Mutation(() => Task)
  @For("HANDLING", "office")
  async giveTask(
    @Arg("input", () => GiveTaskInput) input: GiveTaskInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await giveTask(request, input);
    return request.one(Task, info, input.taskId);
  }
}
