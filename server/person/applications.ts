import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Mutation, Resolver } from "type-graphql";
import { Case } from "../case/case.js";
import { For } from "../foundation/access/given.js";
import type { Request } from "../foundation/database/request.js";
import { ApplicationInput } from "./person-inputs.js";
import { receiveApplication } from "./receive-application.js";

@Resolver()
export class Applications {
  @Mutation(() => Case)
  @For("APPLICATION", "office")
  async receiveApplication(
    @Arg("input", () => ApplicationInput) input: ApplicationInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.one(Case, info, await receiveApplication(request, input));
  }
}
