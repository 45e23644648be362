/** What every night erases, and what is left to show of it. */
export const retention = {
  title: "Erasure",
  intro:
    "Every night at 00:15 the system erases the cases whose term is over: data, documents, letters, messages and keys, in one go. What is left is a certificate by which nobody can be recognised.",
  empty: "There was no night yet",
  emptyHelp: "After the first night this says what was erased.",
  columns: {
    runOn: "Night of",
    erased: "Erased",
    held: "Waits for answer",
    waiting: "Waits for a yes",
    residue: "Looked for",
  },
  clean: "Nothing left",
  left: "%{smart_count} trace found |||| %{smart_count} traces found",
  busy: "Still going on",
  state: {
    done: "The round of %{day} is done",
    doneHelp: "All that was due is gone. What is due in the coming week stands in the list of cases.",
    waiting: "%{smart_count} case waits for a second person |||| %{smart_count} cases wait for a second person",
    waitingHelp:
      "That they are erased now was not foretold a day before. A lead of the bureau looks whether it is right, and agrees on the page of the case or the complaint.",
    held: "%{smart_count} case stays until a request is answered. |||| %{smart_count} cases stay until a request is answered.",
    left: "Of what was erased %{smart_count} trace was found |||| Of what was erased %{smart_count} traces were found",
    showDue: "Look at them",
    showWeek: "Coming week",
  },
  lookup: {
    title: "Certificate of destruction",
    help: "Of a case that was erased the bureau knows nothing any more. Who has the reference on an old letter can find the certificate here.",
    number: "Reference",
    example: "For example: OC-2026-0012",
    submit: "Look up",
    none: "There is no certificate for %{number}. No such case was erased here, or the reference is wrong.",
  },
  kept: {
    title: "Terms",
    intro:
      "For all that the system keeps: how long, counted from when, by which promise, and who lets go of it. Where the regulation is silent, it says so.",
    onTime: "Nothing is past its term",
    onTimeHelp: "That was counted in the database just now, not taken from what the rounds say they did.",
    late: "%{smart_count} row is past its term |||| %{smart_count} rows are past their term",
    lateHelp: "The page Proofs says which rows they are, with the promise to keep nothing longer than needed.",
    gap: "Gap: our reading",
    past: "%{smart_count} late |||| %{smart_count} late",
    back: "Back to Erasure",
    columns: {
      what: "What",
      term: "How long",
      clause: "Promise",
      by: "By whom",
      past: "Past the term",
    },
  },
  certificate: {
    title: "Certificate of destruction of %{number}",
    erasedAt: "Erased",
    due: "Due on",
    promisedBy: "At the latest on",
    rule: "Rule",
    what: "%{smart_count} row erased |||| %{smart_count} rows erased",
    whatHelp:
      "From %{smart_count} table of the file, with the keys. After the night that follows nothing of it can be opened out of copies either. |||| From %{smart_count} tables of the file, with the keys. After the night that follows nothing of it can be opened out of copies either.",
    code: "Code of this certificate",
    print: "Print",
  },
};
