import type { changes as nl } from "../../nl/screens/changes.js";

export const changes: typeof nl = {
  title: "Thing by thing",
  line: "What becomes of each thing. It is carried out after the decision, all at once.",
  none: "Nothing is chosen yet.",
  plan: "Add things",
  erasureIntro:
    "Choose what is erased, or what stays on a ground. A head of the bureau signs for what stays. If somebody also asked for what cannot go by itself, such as consents, forms or tasks: have the rest of the file stay. Erased is gone: the copy of what was shared of it too.",
  correctionIntro:
    "Choose what is put right. If somebody does not agree with an opinion, his statement is added and the opinion stays.",
  which: "Which data",
  what: "Which thing",
  field: "Which part",
  measure: "What becomes of it",
  ground: "On which ground it stays",
  claimHelp: "Needed for a legal claim: then only the DPO still sees it.",
  now: "It says now",
  nothing: "Nothing",
  becomes: "Becomes",
  statement: "Statement, in the person's own words",
  statementHelp: "It stands with this from then on (%{thing}) and goes along wherever that goes.",
  drop: "Not after all",
  dropNamed: "Not after all: %{thing}",
  dropIntro: "Nothing becomes of this after all. You can add it again.",
  overtaken: "Changed in the meantime",
  review: "Looked at again",
  reviewNamed: "Looked at again: %{thing}",
  reviewIntro:
    "Somebody changed this after you chose what is to become of it. Look at what it says now. Recording this leaves your correction as it is.",
  willBe: "Will be: %{becomes}",
  forFgAlone: "only the DPO still sees it",
  fromTo: "Was: %{was}\nIs now: %{becomes}",
  madeOn: "Carried out on %{day}",
  carryOutIntro:
    "All that stands above happens now, at once. What is erased does not come back, out of a backup either. Whoever received it is to hear of it: they are listed below.",
  rest: "The rest of the file",
  wholeFile: {
    plan: "The whole file",
    intro: "All about this pupil and this family is destroyed. It does not come back, not out of a backup either.",
    goes: "What goes",
    goesLine:
      "The pupil, the parents and everybody else in the case; all records, contacts and documents; consents and signed forms; tasks; the copies of what was shared; this request and every other.",
    stays: "What stays",
    staysLine:
      "Without a name: that there was a request and what the answer was, the certificate of destruction, and one line by which a backup is put right. And in the log who did what.",
    told: "Who hears of it",
    toldLine: "Everybody who received any of this file stands under this request, to be told, once it is carried out.",
    when: "When",
    whenLine:
      "In the night after the letter went and everybody was told. Who was not told after two weeks holds it up no longer. A complaint or another request that is open does.",
    planned: "The whole file goes once this is decided and carried out.",
    going: "Is being destroyed",
    untold: "The whole file is destroyed in the night after the letter went.",
    night: "The whole file is destroyed in the night of %{day}.",
    waits: "That cannot be yet: %{waits}.",
    carryOutIntro:
      "Whoever received any of this file is listed below, to be told. Then send the letter; in the night after that the whole file is destroyed. You cannot take this back.",
  },
  withheld:
    "%{smart_count} thing is kept for a legal claim alone |||| %{smart_count} things are kept for a legal claim alone",
  withheldHelp: "Nobody who works on the case sees them any more (articles 17(3) and 18).",
  said: "Statement of the person concerned",
};
