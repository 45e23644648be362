import PersonAddOutlined from "@mui/icons-material/PersonAddOutlined";
import { Button, Stack } from "@mui/material";
import { signInTerms } from "@zorgvuldig/schema/terms";
import { useState } from "react";
import { numberIn } from "../parts/number-in";
import { PageHead } from "../parts/PageHead";
import { PageProblem } from "../parts/PageProblem";
import { StaleNotice } from "../parts/StaleNotice";
import { useTold } from "../parts/use-told";
import { Waiting } from "../parts/Waiting";
import { type Person, readPeople } from "../providers/people";
import { problemOf } from "../providers/problem";
import { useSession } from "../providers/session";
import { useText } from "../providers/words";
import { InvitePerson } from "./InvitePerson";
import { PeopleRows } from "./PeopleRows";
import { PersonDialog } from "./PersonDialog";
import type { PersonAct } from "./person-act";

type Open = "invite" | { act: PersonAct; person: Person } | null;

export const PeoplePage = () => {
  const text = useText();
  const { person: viewer } = useSession();
  const { told, error, load } = useTold(readPeople);
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const done = async () => {
    await load();
    close();
  };

  if (error && problemOf(error).kind !== "signedOut") return <PageProblem error={error} retry={load} />;
  if (!told) return <Waiting />;
  const { people, mayInvite, isFresh } = told;
  const intro = mayInvite ? "people.intro" : viewer?.role === "fg" ? "people.introFg" : "people.introLead";
  const invite = mayInvite && (
    <Button
      variant="contained"
      startIcon={<PersonAddOutlined />}
      disabled={!isFresh}
      onClick={() => setOpen("invite")}
      sx={{ flexShrink: 0 }}
    >
      {text("people.invite")}
    </Button>
  );
  return (
    <>
      <PageHead title={text("people.title")} intro={text(intro)} action={invite} />
      <Stack sx={{ gap: 2.5 }}>
        {!isFresh && viewer?.role !== "fg" && (
          <StaleNotice>{text("people.stale", { minutes: numberIn(signInTerms.change) })}</StaleNotice>
        )}
        <PeopleRows people={people} isFresh={isFresh} choose={(act, person) => setOpen({ act, person })} />
      </Stack>
      {open === "invite" && <InvitePerson done={done} close={close} />}
      {open !== null && open !== "invite" && <PersonDialog {...open} done={done} close={close} />}
    </>
  );
};
