/** What to try in the demonstration, role by role; and who else one can be there. */
export const guide = {
  title: "What you can try here",
  intro: "Everything in this demonstration is invented. You can break nothing that is real.",
  close: "Close the guide",
  open: "Show the guide",
  again: "You find the guide again under your name, at the top right.",
  others: "Go on as",
  other: "Go on as: %{who} (%{name})",
  office: {
    plan: { title: "Plan an intake interview", help: "Open a new application and choose a time." },
    sign: {
      title: "Record a signature",
      help: "Only once everybody who must sign has signed may the work begin.",
    },
    letter: {
      title: "Look at the letter about being on hold",
      help: "Each parent gets a letter of his own. Record that it was posted.",
    },
    reveal: {
      title: "Ask to see health and home",
      help: "They are withheld. With a reason you see them for a quarter of an hour; the officer is told.",
    },
    search: { title: "Find a pupil by name", help: "Type a part of a name, or a number." },
  },
  lead: {
    assign: { title: "Assign a consultant", help: "To a case in progress that nobody works on yet." },
    board: { title: "Look at all cases", help: "Narrow them down, keep the search, or put them on a board." },
    agreements: {
      title: "See whose agreement is running out",
      help: "Without a processor agreement a consultant sees no case at all.",
    },
    log: { title: "See who looked at a case", help: "Every time that somebody looks, it is there." },
    people: { title: "See who works here", help: "The account of an officer ends only when you confirm it." },
  },
  consultant: {
    read: { title: "Read a case of yours", help: "You see data of all kinds, but of your own cases only." },
    talk: { title: "Take down a talk", help: "It appears in the time line; see what it means for the term." },
    share: {
      title: "Share something with the school",
      help: "You can choose only what the authorisation allows now. Do try what it does not.",
    },
    tasks: { title: "Complete a task", help: "Or give it back to the bureau." },
    calendar: {
      title: "Put your tasks in your calendar",
      help: "Outside the house stand only a day and a case number.",
    },
  },
  fg: {
    request: {
      title: "Handle a parent's request",
      help: "As long as it is open, you can read that one case.",
    },
    kept: { title: "Open another case", help: "You see its course and its consents, and nothing of its contents." },
    reveals: { title: "See who looked with a reason", help: "Every time that health or home was shown." },
    log: { title: "Check the log", help: "It is sealed line by line; ask for a check." },
    roles: { title: "Read who may do what", help: "The whole table, as the server guards it." },
  },
  ministry: {
    reports: {
      title: "Look at the released figures",
      help: "Choose years and breakdowns yourself, and keep a report to cite it.",
    },
    nothing: { title: "Try to see a case", help: "You cannot, and the attempt is recorded." },
    account: { title: "Look at your own account", help: "Where you are signed in, and how." },
  },
  administrator: {
    invite: { title: "Invite somebody", help: "The officer hears of every account that is made or changed." },
    roles: { title: "Read who may do what", help: "You manage accounts, and see nothing of any case yourself." },
    messages: {
      title: "Settle a message",
      help: "Of one message it is not certain that it arrived. It never goes twice by itself.",
    },
    recovery: { title: "Help who has lost access", help: "That takes two people." },
    account: { title: "Set up a second step", help: "An app for codes, or a passkey." },
  },
};
