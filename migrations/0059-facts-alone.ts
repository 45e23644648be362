import { Step } from "./protect.js";

/** share/only-authorised: a birth date or an address can go without a record beside it; a sharing of nothing is none. */
export class FactsAlone extends Step {
  readonly name = "FactsAlone0000000000059";
  readonly sql = `
    alter table disclosure drop constraint disclosure_record_ids_check,
      add constraint tells_something check (cardinality(record_ids) + cardinality(facts) > 0);
  `;
}
