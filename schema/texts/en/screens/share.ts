import type { Screens } from "../../nl/screens/index.js";

export const share: Screens["share"] = {
  title: "Share data from %{number}",
  act: "Share data",
  intro:
    "You share only what the authorisation allows now, with an institution that is named in it. Nothing leaves before you confirm it at the end.",
  stepsLabel: "Steps of sharing",
  steps: {
    recipient: "Recipient",
    records: "What",
    preview: "Preview: precisely this goes out",
    purpose: "Purpose",
    confirm: "Confirm",
  },
  required: "Fill this in.",
  nothingChosen: "Choose at least one thing to share.",
  lacking: "Something is still missing.",
  address: "Postal address",
  phone: "General telephone number",
  email: "General e-mail address",
  attention: "For the attention of (optional)",
  toldTo: "Whom it was told to",
  attentionHelp: "A function or department, no person and no private address. For example: school counsellor.",
  manner: "How",
  toldOn: "Told on",
  notReachable:
    "Of %{name} no general e-mail address and telephone number are known. Without both no link can be sent. The bureau fills them in under Institutions.",
  noAddress: "Of %{name} no postal address is known. The bureau fills it in under Institutions.",
  linkHelp:
    "The institution gets an e-mail that says no more than that something is ready. You read the code out at %{phone}, and at no other number.",
  family: "Of the family",
  name: "Name of the pupil",
  nameHelp: "Always goes along: without a name nobody knows whom it is about.",
  parentsHelp:
    "Only of those who have authority and signed the authorisation themselves: %{names}. If the pupil signed, of everybody with authority.",
  noLine: "Cannot be chosen: there is no valid authorisation for “%{category}” to %{name}.",
  notAll:
    "Not everything may go to %{name}. What the authorisation does not name you share only once the parents or the pupil sign for it.",
  noRecords: "Nothing that you can share has been recorded in this case yet.",
  documentsHelp:
    "A document goes along as a whole, as it is. The name of the file does not go along. What you share is final after that.",
  notTold: "Not to be chosen: a document is not told. Record what you told.",
  attachments: "Attachments",
  attachmentsHelp:
    "The recipient gets these files as you see them here. See whether there is nothing in them about somebody else.",
  viewAttachment: "View %{name}",
  downloadAttachment: "Download %{name}",
  kept: "You do not see health and home situation now, so you cannot share them.",
  previewHelp: "This is all that the recipient gets, word for word. What is not here stays at the bureau.",
  previewTold: "This you record as told. The recipient gets nothing on paper.",
  goesOut: "This goes out",
  nameIncluded: "the name of the pupil is a part of that",
  staysHere: "This does not go along",
  nothingStays: "All that you may see goes along.",
  noLineShort: "no valid authorisation for “%{category}”",
  notToldShort: "a document is not told",
  notChosen: "not chosen",
  asLetter: "The letter",
  asTold: "What was told",
  pdf: "Look at the letter itself (PDF)",
  purposeHelp:
    "Why must this institution have this now? This stays at the bureau and can be seen by the parents or the pupil if they ask; it is not in the letter.",
  howMuch: "%{smart_count} item |||| %{smart_count} items",
  afterwards: "And after that",
  after: {
    LETTER:
      "You print the letter and each attachment, post them and record that. Until then you can still stop them. If the authorisation is no longer valid, they may not go any more.",
    LINK: "The institution gets an e-mail at once. You see a code of six digits once, and read it out at %{phone}. The link works for seven days, and stops as soon as the authorisation holds no more.",
    ORAL: "You record that this was told. That counts as sharing.",
  },
  refused: "You cannot share this.",
  refusedFor: "There is no valid authorisation for %{categories} to %{name}.",
  askLine: "Ask for authorisation",
  askOffice: "Ask the bureau for the authorisation.",
  codeTitle: "The code for %{name}",
  codeHelp:
    "Ring %{name} now at %{phone}, the number that the bureau has of this institution, and read the code out to who opens the document. Mention it nowhere else. You see it only now: if you lose it, send a new link.",
  codeDone: "Done",
};

export const shared: Screens["shared"] = {
  postDisclosure: "Record when the letter was posted. Whether it is allowed is judged again at this moment.",
  postedOn: "Posted on",
  which: "Which disclosure",
  renewLink:
    "The link before it then works no more. The institution gets a new e-mail; you get a new code once, to read out.",
  withdrawDisclosure:
    "It does not go. A link stops working at once and a message that has not left yet is withdrawn. Destroy a letter that was printed already.",
  recordTold:
    "Record what was told while that was allowed. Whether it was allowed on that day is checked; if the authorisation is no longer valid, whoever heard it has still to be told so.",
  toldTo: "Institution",
  heard: "What was told",
  tellRecipients:
    "The authorisation is no longer valid: it was withdrawn, or a signature was not valid. These recipients had received something by then. Let them know that they may not use it any more without a ground of their own, and record when you did.",
  toldOn: "Told on",
  whom: "Who was told",
  copy: "See what was shared",
  close: "Close",
  copyOf: "What was shared with %{name}",
  pdf: "The letter (PDF)",
  code: "Code at the foot of the letter: %{code}",
  nothingKept:
    "Of this disclosure there is no copy: something in it was erased on request, or it is from before the bureau kept one.",
  open: "Still to do",
  link: {
    waits:
      "The link waits until %{moment}. %{smart_count} try left. |||| The link waits until %{moment}. %{smart_count} tries left.",
    opened: "Fetched on %{moment}, %{smart_count} time(s).",
    ended: "The link works no more.",
  },
  leftOn: "on %{day}",
  withdrawnAt: "on %{moment}",
  recall: "The authorisation is no longer valid since %{moment}. This recipient is still to hear that.",
  told: "Told on %{day} that the authorisation is no longer valid.",
  acts: {
    post: "Posted",
    posted: "Had gone already",
    renew: "New link",
    withdraw: "Do not send",
    tell: "Told",
  },
  actFor: "%{act}: %{name}",
};
