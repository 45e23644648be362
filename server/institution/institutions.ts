import type { InstitutionKind } from "@zorgvuldig/schema/words";
import { Matches, ValidateIf } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, InputType, Mutation, Query, Resolver } from "type-graphql";
import { For, Given } from "../foundation/access/given.js";
import { equal, type PageArgs, pageOf } from "../foundation/access/page.js";
import * as is from "../foundation/access/types.js";
import type { Request } from "../foundation/database/request.js";
import { Institution } from "./institution.js";

@InputType()
class InstitutionFilter {
  @Given("institution", is.institutionKind, { optional: true }) kind?: InstitutionKind;
}

@InputType()
class InstitutionInput {
  @Given("institution", is.text) name!: string;
  @Given("institution", is.institutionKind) kind!: InstitutionKind;
  /** The school's public number: two digits, two letters, and for a location two digits more. */
  @Given("institution", is.code, { optional: true })
  @ValidateIf((input: InstitutionInput) => !!input.brin)
  @Matches(/^\d{2}[A-Z]{2}(\d{2})?$/, { message: "brin" })
  brin?: string;
  @Given("institution", is.text, { optional: true }) street?: string;
  @Given("institution", is.text, { optional: true }) postcode?: string;
  @Given("institution", is.text, { optional: true }) city?: string;
}

const institutions = pageOf(Institution, ["name", "createdAt"], InstitutionFilter);

@Resolver()
export class Institutions {
  @Query(() => institutions.Page)
  @For("EXCHANGE", "office", "consultant", "fg")
  institutions(
    @Args(() => institutions.Args) { filter, ...page }: PageArgs<InstitutionFilter>,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.page(Institution, info, { ...page, where: equal(filter) });
  }

  @Mutation(() => Institution)
  @For("EXCHANGE", "office")
  async addInstitution(
    @Arg("input", () => InstitutionInput) input: InstitutionInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    const institution = Object.assign(new Institution(), input, { brin: input.brin || null });
    institution.mustBeNamed();
    await request.rows.add(institution);
    return request.one(Institution, info, institution.id);
  }
}
