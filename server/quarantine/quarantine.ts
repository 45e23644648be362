import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Mutation, Resolver } from "type-graphql";
import { Case } from "../case/case.js";
import { course } from "../case/course.js";
import { For } from "../foundation/access/given.js";
import type { Request } from "../foundation/database/request.js";
import { decideArrival } from "./decide-arrival.js";
import { quarantineArrival } from "./quarantine-arrival.js";
import { DecideArrivalInput, QuarantineArrivalInput } from "./quarantine-inputs.js";

@Resolver()
export class Quarantine {
  @Mutation(() => Case)
  @For("EXCHANGE", ...course.quarantineArrival.by)
  async quarantineArrival(
    @Arg("input", () => QuarantineArrivalInput) input: QuarantineArrivalInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await quarantineArrival(request, input);
    return request.one(Case, info, input.caseId);
  }

  @Mutation(() => Case)
  @For("EXCHANGE", ...course.decideArrival.by)
  async decideArrival(
    @Arg("input", () => DecideArrivalInput) input: DecideArrivalInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await decideArrival(request, input);
    return request.one(Case, info, input.caseId);
  }
}
