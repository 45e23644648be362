import type { changeRefusals as nl } from "../nl/change-refusals.js";

export const changeRefusals: Readonly<Record<keyof typeof nl, string>> = {
  "change-elsewhere":
    "This cannot be done for this kind of request. Correcting belongs to a correction, erasing to an erasure.",
  "not-changeable": "This part cannot be corrected here.",
  "no-opinion": "A statement belongs to a record or a contact, not to a person or a document.",
  "goes-with-case": "This stays as long as the case is there. It can be erased only with the whole file.",
  "field-not-alone": "One field is not erased by itself. Have it corrected, or erase the thing as a whole.",
  "whole-file-alone":
    "The whole file goes, or it does not. If something must stay, choose thing by thing what goes and what stays.",
  "whole-file-of-pupil":
    "The whole file is about the pupil. Only a request by or for the pupil can have it erased; choose thing by thing here.",
  "whole-file-at-work": "This case is still worked on. Have the bureau close it first; then the whole file can go.",
  "whole-file-complaint": "A complaint or dispute is open in this case. The whole file can go once that is settled.",
  "whole-file-request":
    "Somebody in this case still waits for the answer to another request. Answer that first; then the whole file can go.",
  "whole-file-held": "Somebody wants this file kept for now. As long as that holds it cannot go as a whole.",
  "whole-file-pack":
    "Something lies ready that was not fetched yet, and it goes with the file. Wait until it is fetched, or take it back.",
  "contact-moves-term":
    "The term of the case hangs on this contact. It goes with the case; until then let it stay on a ground.",
  "kept-on-ground": "What stays, stays on a ground. Choose it; what is erased or corrected has none.",
  "change-twice": "Something is decided about this already in this request.",
  "changed-since":
    "This was changed in the meantime. Look again at what it says now and confirm the correction, or take the decision back.",
  "thing-elsewhere": "This does not belong to this case, or is not there any more.",
  "answer-and-changes":
    "The answer does not fit what is decided of each thing. To do all: only corrected or erased. A part: also something that stays. Nothing: only what stays.",
  "change-unmade": "Carry the decision out first; then the letter can go.",
  "decision-carried-out": "This decision was carried out already.",
  "notice-missing": "Who received this is to hear that it changed.",
  "notice-elsewhere": "Nobody needs to be told of this.",
  "notice-done": "How this notice ended is written down already.",
};
