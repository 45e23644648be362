import { Step } from "./protect.js";

/**
 * rights/access, purpose/assignment-only: what shows how a request was handled the FG takes along as he does the log, and says why. Of which request stays by its id alone,
 * for that this was taken along is kept longer than the case.
 */
export class Evidence extends Step {
  readonly name = "Evidence0000000000086";
  readonly sql = `
    alter table export add request_id uuid, drop constraint export_of_what,
      add constraint export_of_what check (kind in ('CASES', 'LOG', 'PACK', 'EVIDENCE')),
      add constraint export_of_evidence check ((kind = 'EVIDENCE') = (request_id is not null)
        and (kind <> 'EVIDENCE' or (activity = 'RIGHTS' and cardinality(fields) = 0)));
    alter policy zv_fg_adds on export with check (account_id = (select viewer_id()) and kind in ('LOG', 'PACK', 'EVIDENCE')
      and (request_id is null or exists (select from data_subject_request r where r.id = request_id))
      and created_at <= house_now() and ends_at <= house_now() + interval '1 hour');`;
}
