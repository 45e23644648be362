import { Step } from "./protect.js";

/** What the house is found by in each table of persons. No note, no address of authority, nothing of health or home. */
const named = { pupil: ["contact", "identity"], applicant: ["contact"], guardian: ["contact"] };

/** Seen by who keeps the index: which person of which case, at which version, and the boxes that hold a name or a birth date. */
const seenByRounds = Object.entries(named)
  .map(
    ([table, boxes]) => `
    grant select (id, version, case_id, ${boxes.join(", ")}) on ${table} to zv_rounds;
    create policy zv_rounds_reads on ${table} for select to zv_rounds using (true);
    create trigger tell_names after insert or delete or update of version on ${table} for each row execute function tell_names();`,
  )
  .join("");

/**
 * security/encryption, security/limited-access: names are found through an index in the memory of the servers, of which nothing
 * is written down. The servers hear of every person who is added, changed or erased, by his id alone. Of a bureau with more
 * persons than fit in memory, a pupil's row has a mark: a keyed hash of family name and birth date.
 */
export class Names extends Step {
  readonly name = "Names0000000000018";
  readonly sql = `
    -- Told when the transaction commits, and never when it does not.
    create function tell_names() returns trigger language plpgsql as $$ begin
      perform pg_notify('zv_names', tg_table_name || ' ' || coalesce(new.id, old.id)::text);
      return null;
    end $$;
    ${seenByRounds}

    alter table pupil add name_mark bytea check (octet_length(name_mark) = 36);
    create index pupil_by_name_mark on pupil (name_mark);
    grant select (name_mark), update (name_mark) on pupil to zv_rounds;
    create policy zv_rounds_marks on pupil for update to zv_rounds using (true) with check (true);
    -- By what he is no longer called he is not found until he is marked anew.
    create function forget_name_mark() returns trigger language plpgsql as $$ begin
      new.name_mark := null;
      return new;
    end $$;
    create trigger forget_name_mark before update of contact, identity on pupil for each row execute function forget_name_mark();
  `;
}
