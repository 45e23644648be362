import { Stack, Typography } from "@mui/material";
import type { ReportCatalogueQuery } from "@zorgvuldig/schema/generated/operations";
import { useLocale } from "react-admin";
import { useDates } from "../providers/dates";
import { useText } from "../providers/words";

export type Note = ReportCatalogueQuery["reportCatalogue"]["cohorts"][number]["notes"][number];

/** What is told beside the figures that stand above; nothing when there is nothing. */
export const Notes = ({ notes }: { notes: readonly Note[] }) => {
  const text = useText();
  const isEnglish = useLocale() === "en";
  const { day } = useDates();
  if (notes.length === 0) return null;
  const whenOf = ({ publishedOn, replaces, replacedBy }: Note): string =>
    [
      text("reports.noteOn", { day: day(publishedOn) }),
      ...(replaces === null ? [] : [text("reports.noteReplaces", { number: replaces })]),
      ...(replacedBy === null ? [] : [text("reports.noteReplacedBy", { number: replacedBy })]),
    ].join("; ");
  return (
    <Stack sx={{ gap: 1.5 }}>
      <Typography variant="h3">{text("reports.notes")}</Typography>
      {notes.map((note) => (
        <div key={`${note.year} ${note.number}`}>
          <Typography sx={{ fontWeight: 600 }}>
            {text("reports.noteOf", { number: note.number, year: note.year })}
          </Typography>
          <Typography sx={{ whiteSpace: "pre-line", overflowWrap: "anywhere", maxWidth: "75ch" }}>
            {isEnglish ? note.english : note.dutch}
          </Typography>
          <Typography variant="caption" sx={{ color: "text.secondary" }}>
            {whenOf(note)}
          </Typography>
        </div>
      ))}
    </Stack>
  );
};
