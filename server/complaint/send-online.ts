import { grievanceTold } from "@zorgvuldig/schema/terms";
import { type Day, plus } from "../foundation/clock/calendar.js";
import type { House } from "../foundation/database/request.js";
import { type Answers, draftOf, endDraft } from "../person/application-draft.js";
import { todayOf } from "../person/apply-online.js";
import { askRight } from "../request/ask-online.js";
import type { RegisterLoneRequestInput } from "../request/lone-request-inputs.js";
import { atTheDoor } from "../staff/door.js";
import { complainOnline } from "./complain-online.js";
import type { HearPrivacyComplaintInput } from "./privacy-inputs.js";

/** What somebody sends the FG: he uses a right, or complains. */
export type SentOnline =
  | { readonly request: RegisterLoneRequestInput }
  | { readonly complaint: HearPrivacyComplaintInput };

/** The number of a complaint is the FG's alone. */
const unnumbered = "FG";

/**
 * Lays down what was filled in on the website, for the FG. Sent twice, or by two at once, it becomes one. From then on the draft says until when is answered, and nothing of what was
 * asked. Nothing when its hour is over, or something is still to be asked (`inputOf` gives none).
 */
export const sendOnline = (
  house: House,
  token: string,
  inputOf: (answers: Answers, today: Day) => SentOnline | undefined,
): Promise<boolean> =>
  atTheDoor(house, async (door) => {
    const draft = await draftOf(house, door, token);
    if (!draft || draft.number) return draft !== undefined;
    const today = await todayOf(door);
    const sent = inputOf(draft.answers, today);
    if (!sent) return false;
    if ("complaint" in sent) {
      await complainOnline(house, door, sent.complaint);
      endDraft(house, door, token, unnumbered, { answerBy: plus(today, grievanceTold), isComplaint: "YES" });
      return true;
    }
    const { number, answerBy } = await askRight(house, door, sent.request);
    endDraft(house, door, token, number, { answerBy });
    return true;
  });
