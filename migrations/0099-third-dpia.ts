import { Step } from "./protect.js";

/** The DPIA (article 35 GDPR) as it holds since figures have their noise from the beginning: by its number and the hash of what it says. */
export class ThirdDpia extends Step {
  readonly name = "ThirdDpia0000000000099";
  readonly sql = `
    alter table dpia_version no force row level security;
    insert into dpia_version (id, version, text_hash, valid_from)
      values ('8f1f6c1e-0000-4000-8000-000000000003', 3, '9512d1212dc4a065da0cf1426039b40257c97560675e6bc547ae59d9bceafd0b', '2026-11-29');
    alter table dpia_version force row level security;`;
}
