import { Button, Stack } from "@mui/material";
import { Nothing } from "../parts/Nothing";
import type { Person } from "../providers/people";
import { useText } from "../providers/words";
import { actsOf, type PersonAct } from "./person-act";

type PersonActsProps = { person: Person; isFresh: boolean; choose: (act: PersonAct, person: Person) => void };

export const PersonActs = ({ person, isFresh, choose }: PersonActsProps) => {
  const text = useText();
  const acts = actsOf(person);
  if (acts.length === 0) return <Nothing>{text("people.nothing")}</Nothing>;
  return (
    <Stack sx={{ gap: 1, alignItems: "flex-start" }}>
      {acts.map((act) => (
        <Button
          key={act}
          size="small"
          variant="outlined"
          color={act === "changeRole" ? "primary" : "error"}
          disabled={!isFresh}
          aria-label={text(`people.${act}Of`, { name: person.name })}
          onClick={() => choose(act, person)}
          sx={{ whiteSpace: { sm: "nowrap" }, px: { xs: 1.5, sm: 2 }, textAlign: "left" }}
        >
          {text(`people.${act}`)}
        </Button>
      ))}
    </Stack>
  );
};
