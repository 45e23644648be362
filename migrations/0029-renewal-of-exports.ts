import { Step } from "./protect.js";

/**
 * security/encryption: why somebody exported something is sealed anew with everything else. And that the readers of the log see when it
 * was read is said once.
 */
export class RenewalOfExports extends Step {
  readonly name = "RenewalOfExports0000000000029";
  readonly sql = `
    create policy operator_updates on export for update to zv_guard using (true) with check (true);
    drop policy zv_rounds_looks on log_check;
  `;
}
