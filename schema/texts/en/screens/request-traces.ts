/** What stays of requests when their case is gone. */
export const requestTraces = {
  title: "Requests out of erased cases",
  tab: "Case erased",
  intro:
    "What stays of a request when its case was erased: that it was there, and whether and how it was answered in time. Who asked and in which case is gone. Five years after the answer this goes too.",
  empty: "No requests out of erased cases yet",
  emptyHelp: "When a case is erased in which a request was made, it appears here without a name.",
  extended: "extended",
  ended: "Not answered: ended with the case",
  late: "%{smart_count} day late |||| %{smart_count} days late",
  inTime: "In time",
  columns: {
    outcome: "Answer",
    closedOn: "Answered or ended on",
    daysLate: "In time",
    destroyOn: "Erased on",
  },
};
