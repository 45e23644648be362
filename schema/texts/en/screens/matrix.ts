/** What the family allows, institution by institution and kind by kind. */
export const matrix = {
  title: "What is allowed with whom",
  line: "For each kind of institution and kind of data what the family answered on the authorisation. Where nothing was asked it says no.",
  caption: "Rows: kinds of institutions. Columns: kinds of data. Scroll sideways to see all columns.",
  kind: "Kind of institution",
  permission: {
    ALLOWED: "Allowed",
    FROZEN: "Case stands still",
    TO_COME: "Not allowed yet",
    UNSIGNED: "Not signed yet",
    INVALID: "Invalid",
    NO: "No",
    WITHDRAWN: "Withdrawn",
    CLOSED: "Case ended",
    EXPIRED: "Expired",
  },
  way: { ASK: "Ask from", GIVE: "Share with" },
  source: "source %{number}",
  sources: "Sources",
  paper: "%{document}, form %{version}, sent on %{day}. %{signed}. Status: %{status}.",
  signed: "Signed by %{name} on %{day}",
  unsigned: "Not signed yet",
};
