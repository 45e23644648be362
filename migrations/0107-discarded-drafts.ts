import { Step } from "./protect.js";
import { amended } from "./requests/amended.js";

/** regulation/may-change: a draft that was begun by mistake is thrown away. Its number is not used again where the FG advised on it. */
export class DiscardedDrafts extends Step {
  readonly name = "DiscardedDrafts0000000000107";
  readonly sql = `
    grant delete on regulation_text to zv_office;
    create policy zv_office_discards on regulation_text for delete to zv_office using (true);
    ${amended("next_regulation", "union select regulation from regulation_text)", "union select regulation from regulation_text union select regulation from regulation_advice)")}`;
}
