import { Stack } from "@mui/material";
import { knownRegulations, regulationOn } from "@zorgvuldig/schema/regulation";
import { useState } from "react";
import { ListProblem } from "../parts/ListProblem";
import { PageHead } from "../parts/PageHead";
import { Waiting } from "../parts/Waiting";
import { today } from "../providers/dates";
import { useSession } from "../providers/session";
import { useText } from "../providers/words";
import { BeginButton } from "./BeginButton";
import { Differences } from "./Differences";
import { Draft } from "./Draft";
import { Landed } from "./Landed";
import { Opinions } from "./Opinions";
import { Versions } from "./Versions";
import { useRegulations } from "./written";

/** Which versions of the regulation there are, the next one while it is written, and what was said of each. */
export const RegulationPage = () => {
  const text = useText();
  const { person } = useSession();
  const { shown, error, refetch } = useRegulations();
  const [chosen, choose] = useState(() => regulationOn(today()).version);
  const versioned = (version: string) => shown?.find(({ said }) => said.version === version);
  // A draft that was chosen may have been thrown away.
  const one = versioned(chosen) ?? versioned(regulationOn(today()).version);
  const hasDraft = shown?.some(({ draft }) => draft);
  const last = knownRegulations().at(-1);
  const isOffice = person?.role === "office";
  const opinions = one && <Opinions key={one.said.version} of={one} published={refetch} />;
  return (
    <>
      <PageHead
        title={text("regulation.title")}
        intro={text("regulation.intro")}
        action={isOffice && shown && !hasDraft && <BeginButton refetch={refetch} begun={choose} />}
      />
      {error ? <ListProblem error={error} retry={() => refetch()} /> : !shown && <Waiting lines={6} />}
      {shown && (
        <Stack sx={{ gap: 3 }}>
          <Versions shown={shown} chosen={one?.said.version ?? chosen} choose={choose} />
          {one && !one.draft && <Landed of={one} />}
          {one?.draft ? (
            <Draft draft={one.draft} refetch={refetch} mayWrite={isOffice}>
              {last && <Differences before={last} after={one.said} />}
              {opinions}
            </Draft>
          ) : (
            opinions
          )}
        </Stack>
      )}
    </>
  );
};
