/** Ends what lies ready, wherever `which` of the delivery `d` holds. */
const ends = (which: string): string => `
      update pack_delivery d set ended_at = house_now(), end_reason = 'CONTENT_GONE'
        where ${which} and d.manner = 'LINK' and d.ended_at is null;`;

const ending = (name: string, which: string): string => `
    create function ${name}() returns trigger language plpgsql security definer set search_path = public as $$ begin ${ends(which)}
      return null;
    end $$;`;

/** What lies ready was made before: when something in it may not be in it any more, or is left out for no reason any more, it ends, and is made anew. */
export const endedWithContent = `
    -- What is erased of a case on request lies in what was made before.
    ${ending("end_deliveries_of_erased", "d.case_id = new.case_id")}
    create trigger end_deliveries_of_erased after update on decided_change for each row
      when (new.measure = 'ERASE' and new.made_on is not null and old.made_on is null) execute function end_deliveries_of_erased();
    -- An address that is secret from now on stands open in what was made while it was not.
    ${ending("end_deliveries_of_hidden", "d.case_id = new.case_id")}
    ${["pupil", "guardian"]
      .map(
        (table) => `create trigger end_deliveries_of_hidden after update on ${table} for each row
      when (new.is_address_secret and not old.is_address_secret) execute function end_deliveries_of_hidden();`,
      )
      .join("\n    ")}
    -- A passage that is to be left out is still in it; one that is to be in it again is not.
    ${ending("end_delivery_of_redacted", "d.request_id = new.request_id")}
    create trigger end_delivery_of_redacted after insert on redaction for each row execute function end_delivery_of_redacted();
    create trigger end_delivery_of_lifted after update on redaction for each row
      when (new.lifted_at is not null and old.lifted_at is null) execute function end_delivery_of_redacted();`;

export const ofEndedContent = [
  "end_deliveries_of_erased()",
  "end_deliveries_of_hidden()",
  "end_delivery_of_redacted()",
];
