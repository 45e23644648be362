import { Step } from "./protect.js";

/**
 * security/encryption: whom a provider names is known by a hash under the root, and by nothing that a hash under another could be made
 * of. So links with an organisation's account go with the root, and people make them again.
 */
export class RenewalOfLinks extends Step {
  readonly name = "RenewalOfLinks0000000000028";
  readonly sql = `
    create policy operator_deletes on organisation_link for delete to zv_guard using (true);
  `;
}
