import { limits } from "@zorgvuldig/schema/limits";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Query, Resolver } from "type-graphql";
import { Case } from "../case/case.js";
import { For } from "../foundation/access/given.js";
import type { Request } from "../foundation/database/request.js";
import type { Candidates } from "../foundation/search/names.js";
import { questionIn, questionOf } from "../foundation/search/question.js";
import { FoundCases } from "./found-cases.js";
import { LikePupilInput, SearchInput } from "./search-inputs.js";
import { visibleCases } from "./visible-cases.js";

@Resolver()
export class Searches {
  /** Cases by the name or birth date of who occurs in them, or by number. */
  @Query(() => FoundCases)
  @For("HANDLING", "office", "consultant", "fg")
  async search(
    @Arg("input", () => SearchInput) { text }: SearchInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { today, names } = await request.opened();
    const question = questionIn(text, Number(today.slice(0, 4)), "text");
    const candidates = names.candidates(question, await visibleCases(request));
    return read(request, info, { ...candidates, numbers: question.numbers });
  }

  /** Cases with a pupil of this birth date and a name like this one, before he is taken down a second time. */
  @Query(() => FoundCases)
  @For("APPLICATION", "office")
  async casesLike(
    @Arg("input", () => LikePupilInput) { givenName, namePrefix, familyName, birthOn }: LikePupilInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { names } = request;
    const question = questionOf([givenName, namePrefix, familyName].join(" "));
    return read(request, info, { ...names.alike(question, birthOn), numbers: [] });
  }
}

type Found = Candidates & { readonly numbers: readonly string[] };

/** The page that the plan reads, which is the house's word for what is there. */
async function read(request: Request, info: GraphQLResolveInfo, found: Found): Promise<unknown> {
  const cases = await withoutRestricted(request, found.cases);
  const page = await request.found(Case, info, { ...found, cases, first: limits.found });
  return Object.assign(page as object, { way: found.way, totalIsExact: !found.isCut });
}

/** Nobody is found by the name of somebody whose data are kept and nothing else (rights/restrict); a number still leads there. */
async function withoutRestricted(request: Request, cases: readonly string[]): Promise<readonly string[]> {
  if (cases.length === 0) return cases;
  const restricted = await request.select<{ id: string }>(
    "select id from case_file where restricted_on is not null and id = any ($1)",
    [cases],
  );
  return cases.filter((id) => !restricted.some((one) => one.id === id));
}
