import { Box, Typography } from "@mui/material";
import type { ClauseId } from "@zorgvuldig/schema/clauses";
import type { Risk } from "@zorgvuldig/schema/dpia";
import type { ClauseState } from "@zorgvuldig/schema/proofs";
import { useGetList } from "react-admin";
import { Section } from "../parts/Section";
import { useText } from "../providers/words";
import { RiskItem } from "./RiskItem";

type Proved = { id: ClauseId; state: ClauseState };

/** What can go wrong for people, and what is done about it, with what the proofs say at this moment. */
export const Risks = ({ risks }: { risks: readonly Risk[] }) => {
  const text = useText();
  const { data: clauses } = useGetList<Proved>("proof", {}, { onError: () => {} });
  const states = new Map((clauses ?? []).map(({ id, state }) => [id, state]));
  return (
    <Section title={text("dpia.risks")} line={text("dpia.risksLine")}>
      <Box component="ol" sx={{ listStyle: "none", m: 0, p: 0, display: "grid", gap: 3 }}>
        {risks.map((risk, at) => (
          <li key={risk.id}>
            <Typography variant="h3" lang="nl" sx={{ mb: 1 }}>
              {at + 1}. {risk.title}
            </Typography>
            <RiskItem risk={risk} states={states} />
          </li>
        ))}
      </Box>
    </Section>
  );
};
