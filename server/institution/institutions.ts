import type { InstitutionKind } from "@zorgvuldig/schema/words";
import { IsEmail, Matches, ValidateIf } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, InputType, Mutation, Query, Resolver } from "type-graphql";
import { For, Given, Nested, Seen } from "../foundation/access/given.js";
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
  @Given("institution", is.text, { optional: true })
  @ValidateIf((input: InstitutionInput) => !!input.email)
  @IsEmail({}, { message: "email" })
  email?: string;
  @Given("institution", is.text, { optional: true }) phone?: string;
}

@InputType()
class ChangeInstitutionInput {
  @Given("institution", is.uuid) institutionId!: string;
  @Seen() version!: number;
  @Nested(() => InstitutionInput) institution!: InstitutionInput;
}

/** What is not filled in any more is no longer there. */
const everything = { street: null, postcode: null, city: null, email: null, phone: null };

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

  /** How it is reached may change; what it is called only while no authorisation and no file names it. The database holds that. */
  @Mutation(() => Institution)
  @For("EXCHANGE", "office")
  async changeInstitution(
    @Arg("input", () => ChangeInstitutionInput) { institutionId, version, institution: given }: ChangeInstitutionInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    const institution = await request.rows.load(Institution, institutionId, version);
    Object.assign(institution, everything, given, { brin: given.brin || null });
    institution.mustBeNamed("institution.");
    request.rows.save(institution);
    return request.one(Institution, info, institution.id);
  }
}
