import { Button, Stack, Typography } from "@mui/material";
import type { RegulationOpinionsQuery } from "@zorgvuldig/schema/generated/operations";
import { regulationVersions } from "@zorgvuldig/schema/regulation";
import { useState } from "react";
import { useGetList } from "react-admin";
import { ListProblem } from "../parts/ListProblem";
import { Nothing } from "../parts/Nothing";
import { Section } from "../parts/Section";
import { Waiting } from "../parts/Waiting";
import { useDates } from "../providers/dates";
import { useSession } from "../providers/session";
import { useText, useWord } from "../providers/words";
import { AdviseDialog } from "./AdviseDialog";
import { ApproveDialog } from "./ApproveDialog";
import type { Shown } from "./written";

type Opinion = RegulationOpinionsQuery["regulationOpinions"][number] & { id: number };

/** What the FG thinks of this version, and whether it was approved after that; as a draft is approved it is published. */
export const Opinions = ({ of, published }: { of: Shown; published: () => Promise<unknown> }) => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  const { person } = useSession();
  const [shown, show] = useState<"advise" | "approve">();
  const { data, error, refetch } = useGetList<Opinion>("regulationOpinions", {}, { onError: () => {} });
  const own = data?.filter(({ regulation }) => regulation === of.said.version);
  const isTakenOver = of.said.version === regulationVersions[0].version;
  const approve = text(of.draft ? "regulation.publish" : "regulation.approve");
  const isApproved = own?.some(({ outcome }) => !outcome);
  const close = () => {
    show(undefined);
    void refetch();
    void published();
  };
  const said = ({ outcome, givenOn, givenBy }: Opinion) => {
    const told = { day: day(givenOn), name: givenBy ?? "" };
    if (!outcome) return text("regulation.approvedLine", told);
    return text("regulation.adviceLine", { ...told, outcome: word("dpiaOutcome", outcome) });
  };
  return (
    <Section title={text("regulation.opinions")}>
      {error ? <ListProblem error={error} retry={() => refetch()} /> : !own && <Waiting lines={2} />}
      {own?.length === 0 && <Nothing>{text(isTakenOver ? "regulation.takenOver" : "regulation.none")}</Nothing>}
      {own?.map((one) => (
        <div key={one.id}>
          <Typography sx={{ fontWeight: 600 }}>{said(one)}</Typography>
          {one.textHash !== of.hash && (
            <Typography variant="body2" sx={{ color: "text.secondary" }}>
              {text("regulation.otherWords")}
            </Typography>
          )}
          <Typography sx={{ whiteSpace: "pre-line", maxWidth: "75ch" }}>{one.explanation}</Typography>
        </div>
      ))}
      <Stack direction="row">
        {person?.role === "fg" && (
          <Button variant="outlined" onClick={() => show("advise")}>
            {text("regulation.advise")}
          </Button>
        )}
        {person?.isLead && own && !isApproved && !isTakenOver && !of.draft?.isOwn && (
          <Button variant="outlined" onClick={() => show("approve")}>
            {approve}
          </Button>
        )}
      </Stack>
      {shown === "advise" && <AdviseDialog of={of} close={close} />}
      {shown === "approve" && <ApproveDialog of={of} close={close} />}
    </Section>
  );
};
