import type { OfficerConflictReason } from "@zorgvuldig/schema/words";
import { Ctx, ObjectType, Query, Resolver } from "type-graphql";
import { For } from "../foundation/access/given.js";
import { Tells } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Request } from "../foundation/database/request.js";

/** The FG may have another task that conflicts with this one (article 38(6) GDPR): he watches work that he does himself. */
@ObjectType()
export class OfficerConflict {
  @Tells("colleague", is.officerConflictReason) reason!: OfficerConflictReason;
  @Tells("colleague", is.text) officer!: string;
  @Tells("colleague", is.text) other!: string;
  @Tells("colleague", is.text) organisation!: string;
}

const conflicts = `
  select c.reason, f.name officer, o.name other, o.organisation from officer_conflicts() c
    join account f on f.id = c.officer_id join account o on o.id = c.other_id order by f.name, c.reason, o.name limit 100`;

@Resolver()
export class OfficerConflicts {
  @Query(() => [OfficerConflict])
  @For("SECURITY", "office", "fg")
  officerConflicts(@Ctx() request: Request): Promise<OfficerConflict[]> {
    return request.select<OfficerConflict>(conflicts);
  }
}
