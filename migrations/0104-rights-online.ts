import { countedPart, rowsOfEach } from "./figures/functions.js";
import { ofPosting } from "./figures/posting.js";
import { Step } from "./protect.js";
import { askedOnline } from "./website/asking.js";
import { postings } from "./website/postings.js";

/** regulation/by-post: who wants the regulation on paper is sent it, and his address is erased within fourteen days of posting. rights/*: anybody asks on the website. */
export class RightsOnline extends Step {
  readonly name = "RightsOnline0000000000104";
  readonly sql = `${postings} ${askedOnline}
    ${rowsOfEach(ofPosting)} ${countedPart("posting", ofPosting)}`;
}
