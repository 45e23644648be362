import { guards, oneMore } from "./0055-sharing.js";
import { judged, notes } from "./notes/notes.js";
import { said } from "./notes/said.js";
import { protect, reads, Step } from "./protect.js";

const proposal = "report_note_proposal";
const proposes = (login: string): string => `${reads(proposal, login)}
    grant insert (id, cohort, replaces, dutch, english, proposed_by) on ${proposal} to ${login};
    create policy ${login}_adds on ${proposal} for insert to ${login} with check (proposed_by = (select viewer_id()));`;

/**
 * report/yearly: what was laid down of a year never changes, and what is wrong with it is told in a note beside it, which the FG signs. It tells no number and nobody's name, and
 * stays as well: another note takes its place.
 */
export class FiguresNotes extends Step {
  readonly name = "FiguresNotes0000000000095";
  readonly sql = `${notes} ${protect(proposal)} ${proposes("zv_office")} ${proposes("zv_fg")}
    grant update (judged_by, remark) on ${proposal} to zv_fg;
    create policy zv_fg_judges on ${proposal} for update to zv_fg using (true) with check (judged_by = (select viewer_id()));
    ${said} ${judged} ${oneMore("signal_kind_check", "NOTE_PROPOSED")}
    ${guards("tells_a_number(int, text, text)", "guard_note_said()", "guard_note_judged()", "signal_note()")}`;
}
