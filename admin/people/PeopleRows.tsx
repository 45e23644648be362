import GroupOutlined from "@mui/icons-material/GroupOutlined";
import { Box, Paper, TextField } from "@mui/material";
import { type Role, roles } from "@zorgvuldig/schema/words";
import { useState } from "react";
import { Message } from "../parts/Message";
import { Rows } from "../parts/Rows";
import type { Person } from "../providers/people";
import { useSession } from "../providers/session";
import { useText, useWord } from "../providers/words";
import type { PersonAct } from "./person-act";
import { usePeopleColumns } from "./use-people-columns";

type PeopleRowsProps = {
  people: readonly Person[];
  isFresh: boolean;
  choose: (act: PersonAct, person: Person) => void;
};

export const PeopleRows = ({ people, isFresh, choose }: PeopleRowsProps) => {
  const text = useText();
  const word = useWord();
  const { person: viewer } = useSession();
  const [role, setRole] = useState<Role | "">("");
  const columns = usePeopleColumns(choose, isFresh);
  const shown = role ? people.filter((person) => person.role === role) : people;
  const isWaiting = viewer?.role === "office";
  return (
    <>
      {!isWaiting && (
        <Box role="search" aria-label={text("lists.filters")} sx={{ maxWidth: "20rem" }}>
          <TextField
            id="people-role"
            select
            label={text("people.filterRole")}
            value={role}
            onChange={(event) => setRole(roles.find((one) => one === event.target.value) ?? "")}
            slotProps={{ select: { native: true } }}
          >
            <option value="">{text("lists.everything")}</option>
            {roles.map((one) => (
              <option key={one} value={one}>
                {word("role", one)}
              </option>
            ))}
          </TextField>
        </Box>
      )}
      <Paper variant="outlined" sx={{ borderColor: "divider", overflow: "hidden" }}>
        {shown.length > 0 ? (
          <Rows caption={text("people.title")} columns={columns} rows={shown} />
        ) : (
          <Message icon={GroupOutlined} title={text(isWaiting ? "people.emptyLead" : "people.empty")}>
            {text(isWaiting ? "people.emptyLeadHelp" : "people.emptyHelp")}
          </Message>
        )}
      </Paper>
    </>
  );
};
