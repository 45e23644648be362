import { Link, Stack, Typography } from "@mui/material";
import type { ClauseState } from "@zorgvuldig/schema/proofs";
import { useState } from "react";
import { useGetList } from "react-admin";
import { ListProblem } from "../parts/ListProblem";
import { PageHead } from "../parts/PageHead";
import { PrintFoot } from "../parts/PrintFoot";
import { Waiting } from "../parts/Waiting";
import { useText } from "../providers/words";
import { ClauseList } from "./ClauseList";
import type { Clause } from "./clause";
import { ProofActs } from "./ProofActs";
import { ProofSummary } from "./ProofSummary";

const quiet = { onError: () => {} };

/** Every promise of the regulation with what shows that it is kept, counted at the moment of looking (privacy/lawful). */
export const ProofPage = () => {
  const text = useText();
  const [only, show] = useState<ClauseState | null>(null);
  const [opened, open] = useState<ReadonlySet<string>>(new Set());
  const { data: clauses, error, refetch, isFetching } = useGetList<Clause>("proof", {}, quiet);

  const content = () => {
    if (error) return <ListProblem error={error} retry={() => refetch()} />;
    if (!clauses) return <Waiting lines={8} />;
    const shown = clauses.filter(({ state }) => only === null || state === only);
    return (
      <>
        <ProofSummary clauses={clauses} only={only} show={show} />
        <ProofActs
          clauses={shown}
          isOpen={shown.length > 0 && shown.every(({ id }) => opened.has(id))}
          open={open}
          recount={() => refetch()}
          isBusy={isFetching}
        />
        <ClauseList clauses={shown} opened={opened} open={open} showAll={() => show(null)} />
      </>
    );
  };

  return (
    <>
      <PageHead title={text("proof.title")} intro={text("proof.intro")} />
      <Stack sx={{ gap: 3 }}>
        {content()}
        <Typography sx={{ "@media print": { display: "none" } }}>
          <Link href="/bewijzen">{text("proof.public")}</Link>
        </Typography>
      </Stack>
      <PrintFoot />
    </>
  );
};
