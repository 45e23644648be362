import { guards } from "./0055-sharing.js";
import { laidAgain, ofLaidAgain } from "./deliveries/again.js";
import { leftOut, ofLeftOut } from "./deliveries/left-out.js";
import { ofDeliveries } from "./figures/deliveries.js";
import { countsOf, rowsOfEach } from "./figures/functions.js";
import { ofUnfetched } from "./figures/unfetched.js";
import { Step } from "./protect.js";

/**
 * rights/access, rights/portability: somebody who is given less than he asked for is told so, what ended after the answer can be laid ready once more, and it is seen when
 * nobody ever fetched it.
 */
export class GivenWhole extends Step {
  readonly name = "GivenWhole0000000000091";
  readonly sql = `${leftOut} ${laidAgain} ${guards(...ofLeftOut, ...ofLaidAgain)}
    ${rowsOfEach(ofUnfetched)} ${countsOf("deliveries", { ...ofDeliveries, ...ofUnfetched })}
    do $$ declare said text; begin
      select replace(pg_get_functiondef('proof_rows_of_deliveries'::regproc), '''packs_kept''', '''packs_kept'', ''packs_never_fetched''') into said;
      if said not like '%packs_never_fetched%' then raise exception 'proof_rows_of_deliveries says something else'; end if;
      execute said;
    end $$;`;
}
