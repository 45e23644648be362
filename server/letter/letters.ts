import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Mutation, Resolver } from "type-graphql";
import { Case } from "../case/case.js";
import { course } from "../case/course.js";
import { For } from "../foundation/access/given.js";
import type { Request } from "../foundation/database/request.js";
import { PostLetterInput } from "./letter-inputs.js";
import { postLetter } from "./post-letter.js";

@Resolver()
export class Letters {
  @Mutation(() => Case)
  @For("INTAKE", ...course.postLetter.by)
  async postLetter(
    @Arg("input", () => PostLetterInput) input: PostLetterInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await postLetter(request, input);
    return request.one(Case, info, input.caseId);
  }
}
