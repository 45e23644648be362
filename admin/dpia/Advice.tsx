import { Button, Stack, Typography } from "@mui/material";
import { type DpiaVersion, dpiaAfter } from "@zorgvuldig/schema/dpia";
import type { DpiaAdviceQuery } from "@zorgvuldig/schema/generated/operations";
import { useState } from "react";
import { useGetList } from "react-admin";
import { ListProblem } from "../parts/ListProblem";
import { Nothing } from "../parts/Nothing";
import { Section } from "../parts/Section";
import { Waiting } from "../parts/Waiting";
import { today, useDates } from "../providers/dates";
import { useSession } from "../providers/session";
import { useText, useWord } from "../providers/words";
import { AdviseDialog } from "./AdviseDialog";

type Given = DpiaAdviceQuery["dpiaAdvice"][number] & { id: number };

/** What the FG thinks of this version. On one that another followed he advises no more. */
export const Advice = ({ of }: { of: DpiaVersion }) => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  const { person } = useSession();
  const [isOpen, open] = useState(false);
  const { data, error, refetch } = useGetList<Given>("dpiaAdvice", {}, { onError: () => {} });
  const advice = data?.filter(({ dpiaVersion }) => dpiaVersion === of.version);
  const isFollowed = (dpiaAfter(of.version)?.validFrom ?? "9999") <= today();
  const close = () => {
    open(false);
    void refetch();
  };
  return (
    <Section title={text("dpia.advice")}>
      {error ? <ListProblem error={error} retry={() => refetch()} /> : !advice && <Waiting lines={2} />}
      {advice?.length === 0 && <Nothing>{text("dpia.noAdvice")}</Nothing>}
      {advice?.map(({ id, outcome, explanation, givenOn, givenBy }) => (
        <div key={id}>
          <Typography sx={{ fontWeight: 600 }}>
            {text("dpia.adviceLine", { outcome: word("dpiaOutcome", outcome), day: day(givenOn), name: givenBy ?? "" })}
          </Typography>
          <Typography sx={{ whiteSpace: "pre-line", maxWidth: "75ch" }}>{explanation}</Typography>
        </div>
      ))}
      {person?.role === "fg" && !isFollowed && (
        <Stack direction="row" sx={{ "@media print": { display: "none" } }}>
          <Button variant="outlined" onClick={() => open(true)}>
            {text("dpia.advise")}
          </Button>
        </Stack>
      )}
      {isOpen && <AdviseDialog of={of} close={close} />}
    </Section>
  );
};
