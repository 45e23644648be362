import { Alert, AlertTitle } from "@mui/material";
import type { OfficerConflictsQuery } from "@zorgvuldig/schema/generated/operations";
import { useGetList } from "react-admin";
import { useText, useWord } from "../providers/words";

type Conflict = OfficerConflictsQuery["officerConflicts"][number] & { id: number };

/** That the FG may also do what he watches: said where he and who leads the bureau begin their day, for as long as it is so. */
export const OfficerNotice = () => {
  const text = useText();
  const word = useWord();
  const { data: conflicts = [] } = useGetList<Conflict>("officerConflicts", {}, { onError: () => {} });
  if (conflicts.length === 0) return null;
  return (
    <Alert severity="warning" role="note">
      <AlertTitle component="h2" sx={{ fontWeight: 650 }}>
        {text("house.officer.title")}
      </AlertTitle>
      {conflicts.map(({ id, reason, officer, other, organisation }) => (
        <div key={id}>
          {text("house.officer.line", { officer, other, organisation, reason: word("officerConflict", reason) })}
        </div>
      ))}
      {text("house.officer.help")}
    </Alert>
  );
};
