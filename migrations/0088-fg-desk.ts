import { guards } from "./0055-sharing.js";
import { advisedDpia } from "./desk/dpia.js";
import { watchedOfficers } from "./desk/officers.js";
import { linkedRequests } from "./desk/requests.js";
import { ofDesk } from "./figures/desk.js";
import { countedPart, rowsOfEach } from "./figures/functions.js";
import { Step } from "./protect.js";

/**
 * rights/any-channel, oversight/fg: a request that was made before is linked to the earlier one, each with a clock of its own; what was heard as a question becomes a request
 * from the day on which it was heard; and of the FG it is told when he also works on cases (article 38(6) GDPR).
 */
export class FgDesk extends Step {
  readonly name = "FgDesk0000000000088";
  readonly sql = `${linkedRequests} ${watchedOfficers} ${advisedDpia}
    ${guards("earlier_request(data_subject_request)", "guard_linked_request()", "link_later_requests()", "name_alike(text)", "officer_conflicts()")}
    ${rowsOfEach(ofDesk)} ${countedPart("desk", ofDesk)}`;
}
