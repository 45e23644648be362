import { Step } from "./protect.js";

/** share/named-institutions: the institutions data may go to or come from. They hold no person. */
export class Institutions extends Step {
  readonly name = "Institutions0000000000004";
  readonly sql = `
    create table institution (
      id uuid primary key,
      version int not null,
      created_at timestamptz not null,
      name text not null,
      kind text not null,
      brin text check (brin ~ '^[0-9]{2}[A-Z]{2}([0-9]{2})?$'),
      street text,
      postcode text,
      city text
    );
    create index institution_name on institution (name, id);
    grant select on institution to zv_office, zv_consultant, zv_fg, zv_guard, zv_backup;
    grant insert on institution to zv_office;
  `;
}
