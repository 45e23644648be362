import { Alert, AlertTitle, Box } from "@mui/material";
import { Link, useGetList } from "react-admin";
import { useDates } from "../providers/dates";
import { useText } from "../providers/words";
import type { ProcessorRow } from "./processor";

const most = 10;

/** First of all those whose work stops when nobody sees to a new agreement; the house says who they are. */
export const SoonWithout = () => {
  const text = useText();
  const { day } = useDates();
  const { data = [] } = useGetList<ProcessorRow>("processors", {
    filter: { needsAgreement: true },
    sort: { field: "name", order: "ASC" },
    pagination: { page: 1, perPage: 100 },
  });
  if (data.length === 0) return null;
  // Whose cases would stand still comes first.
  const first = [...data].sort((one, other) => (other.engagementCount ?? 0) - (one.engagementCount ?? 0));

  const said = ({ agreement, engagementCount }: ProcessorRow) =>
    [
      agreement ? text("processors.soonEnds", { day: day(agreement.toOn) }) : text("processors.soonNone"),
      engagementCount ? text("processors.engagements", { smart_count: engagementCount }) : "",
    ]
      .filter(Boolean)
      .join(", ");

  return (
    <Alert severity="warning" role="note" sx={{ mb: 2.5 }}>
      <AlertTitle component="h2" sx={{ fontWeight: 650 }}>
        {text("processors.soonTitle")}
      </AlertTitle>
      {text("processors.soonHelp")}
      <Box component="ul" sx={{ m: 0, mt: 1, pl: 2.5, display: "grid", gap: 0.5 }}>
        {first.slice(0, most).map((row) => (
          <li key={row.id}>
            <Link to={`/processors/${row.id}`} sx={{ fontWeight: 600 }}>
              {row.name}
            </Link>
            {`: ${said(row)}`}
          </li>
        ))}
      </Box>
      {data.length > most && text("processors.soonMore", { count: data.length - most })}
    </Alert>
  );
};
