import { guards } from "./0055-sharing.js";
import { laidAgain, ofLaidAgain } from "./deliveries/again.js";
import { leftOut, ofLeftOut } from "./deliveries/left-out.js";
import { ofTransferred, transferred } from "./deliveries/transfers.js";
import { unfetched } from "./deliveries/unfetched.js";
import { ofDeliveries } from "./figures/deliveries.js";
import { countsOf, rowsOfEach } from "./figures/functions.js";
import { ofGivenWhole } from "./figures/given-whole.js";
import { Step } from "./protect.js";

/**
 * rights/access, rights/portability: somebody who is given less than he asked for is told so, what ended after the answer can be laid ready once more, and it is seen when
 * nobody ever fetched it. What he takes along goes straight to another controller when he asks that (article 20(2) GDPR), once somebody else confirmed the address.
 */
export class GivenWhole extends Step {
  readonly name = "GivenWhole0000000000091";
  readonly sql = `${leftOut} ${laidAgain} ${transferred} ${unfetched}
    ${guards(...ofLeftOut, ...ofLaidAgain, ...ofTransferred, "pack_unfetched(uuid)")}
    ${rowsOfEach(ofGivenWhole)} ${countsOf("deliveries", { ...ofDeliveries, ...ofGivenWhole })}
    do $$ declare said text; begin
      select replace(pg_get_functiondef('proof_rows_of_deliveries'::regproc), '''packs_kept''', '''packs_kept'', ${Object.keys(
        ofGivenWhole,
      )
        .map((figure) => `''${figure}''`)
        .join(", ")}') into said;
      if said not like '%packs_never_fetched%' then raise exception 'proof_rows_of_deliveries says something else'; end if;
      execute said;
    end $$;`;
}
