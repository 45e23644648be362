import { Box, Button } from "@mui/material";
import { useState } from "react";
import { ResourceContextProvider, useShowContext } from "react-admin";
import { CaseLink } from "../parts/CaseLink";
import type { Column } from "../parts/column";
import { ListBody } from "../parts/ListBody";
import { ListHouse } from "../parts/ListHouse";
import { Nothing } from "../parts/Nothing";
import { PreviousNext } from "../parts/PreviousNext";
import { Section } from "../parts/Section";
import { useDates } from "../providers/dates";
import { useSession } from "../providers/session";
import { useText, useWord } from "../providers/words";
import type { AffectedCase, BreachFile } from "./breach";
import { RecordTold } from "./RecordTold";

/** Which cases it touches, and of each whether its people know: numbers, and nothing that is in them. */
export const AffectedCases = ({ breach }: { breach: BreachFile }) => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  const { person } = useSession();
  const { refetch } = useShowContext<BreachFile>();
  const [telling, tell] = useState<AffectedCase | null>(null);
  const mayTell =
    (person?.role === "office" || person?.role === "fg") && breach.tellingSince !== null && breach.state !== "CLOSED";
  const toldOf = (one: AffectedCase) => {
    if (one.toldOn)
      return `${text("breaches.toldOn", { day: day(one.toldOn) })} · ${word("channel", one.channel)} · ${one.toldBy?.name ?? ""}`;
    if (!mayTell) return text("breaches.untold");
    return (
      <Button
        variant="outlined"
        aria-label={text("breaches.recordToldOf", { number: one.case?.number ?? "" })}
        onClick={() => tell(one)}
      >
        {text("breaches.acts.told")}
      </Button>
    );
  };
  const columns: readonly Column<AffectedCase>[] = [
    {
      id: "case",
      label: text("breaches.case"),
      cell: (one) => <CaseLink to={one.case} />,
    },
    { id: "told", label: text("breaches.told"), cell: toldOf },
  ];
  const { casesFound, casesGone } = breach;
  const counted = text("breaches.found", { smart_count: casesFound ?? 0 });
  return (
    <Section
      title={text("breaches.affectedCases")}
      line={casesGone ? `${counted} ${text("breaches.gone", { smart_count: casesGone })}` : counted}
    >
      {casesFound === 0 ? (
        <Nothing>{text("breaches.nobodyFound")}</Nothing>
      ) : (
        // Another version has another list.
        <ResourceContextProvider key={breach.version} value="breachCases">
          <ListHouse<AffectedCase> sort={{ field: "createdAt", order: "ASC" }} filter={{ breach: breach.id }}>
            <Box>
              <ListBody
                caption={text("breaches.affectedCases")}
                columns={columns}
                empty={<Nothing>{text("breaches.allGone")}</Nothing>}
              />
              <PreviousNext />
            </Box>
            {telling && (
              <RecordTold
                of={telling}
                close={() => {
                  tell(null);
                  void refetch();
                }}
              />
            )}
          </ListHouse>
        </ResourceContextProvider>
      )}
    </Section>
  );
};
