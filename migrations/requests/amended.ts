/** Puts something into a function as it is now, whoever changed it last. */
export const amended = (name: string, was: string, is: string): string => `
    do $$ declare said text; begin
      select pg_get_functiondef('${name}'::regproc) into said;
      if position($was$${was}$was$ in said) = 0 then raise exception '${name} is not as it was'; end if;
      execute replace(said, $was$${was}$was$, $is$${is}$is$);
    end $$;`;

/** Whether an update changes one of these columns. */
export const stays = (columns: string): string =>
  `(${columns.replaceAll(/\w+/g, "new.$&")}) is distinct from (${columns.replaceAll(/\w+/g, "old.$&")})`;
