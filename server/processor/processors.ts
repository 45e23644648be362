import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from "type-graphql";
import { For } from "../foundation/access/given.js";
import { equal, type PageArgs, pageOf } from "../foundation/access/page.js";
import { Uuid } from "../foundation/access/scalars.js";
import type { Request } from "../foundation/database/request.js";
import { Processor } from "./processor.js";
import { ProcessorAgreement } from "./processor-agreement.js";
import { ProcessorFilter, SignAgreementInput, SupplierInput } from "./processor-inputs.js";
import { signAgreement } from "./sign-agreement.js";
import { Supplier } from "./supplier.js";

const processors = pageOf(Processor, ["name", "createdAt"], ProcessorFilter);

@Resolver()
export class Processors {
  @Query(() => processors.Page)
  @For("PROCESSORS", "office", "fg")
  processors(
    @Args(() => processors.Args) { filter, ...page }: PageArgs<ProcessorFilter>,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.page(Processor, info, { ...page, where: equal(filter) });
  }

  @Query(() => Processor, { nullable: true })
  @For("PROCESSORS", "office", "fg")
  processor(@Arg("id", () => Uuid) id: string, @Ctx() request: Request, @Info() info: GraphQLResolveInfo) {
    return request.one(Processor, info, id);
  }

  @Mutation(() => Supplier)
  @For("PROCESSORS", "office")
  async addSupplier(
    @Arg("input", () => SupplierInput) input: SupplierInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    const added = await request.rows.add(Object.assign(new Supplier(), input));
    return request.one(Supplier, info, added.id);
  }

  @Mutation(() => ProcessorAgreement)
  @For("PROCESSORS", "office")
  async signAgreement(
    @Arg("input", () => SignAgreementInput) input: SignAgreementInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    const signed = await signAgreement(request, input);
    return request.one(ProcessorAgreement, info, signed.id);
  }
}
