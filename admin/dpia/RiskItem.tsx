import { Box } from "@mui/material";
import { type ClauseId, clauses } from "@zorgvuldig/schema/clauses";
import { inWords, type Risk } from "@zorgvuldig/schema/dpia";
import type { ClauseState } from "@zorgvuldig/schema/proofs";
import { Link } from "react-admin";
import { Fact } from "../parts/Fact";
import { Facts } from "../parts/Facts";
import { useText } from "../providers/words";

type RiskItemProps = { risk: Risk; states: ReadonlyMap<ClauseId, ClauseState> };

/** One risk: what it would do, how heavy it is without and with what is done, and each measure with its promise. */
export const RiskItem = ({ risk: { harm, before, measures, after }, states }: RiskItemProps) => {
  const text = useText();
  const stateOf = (clause: ClauseId): string => {
    const state = states.get(clause);
    return state ? `: ${text(`proof.state.${state}`).toLowerCase()}` : "";
  };
  return (
    <Facts>
      <Fact label={text("dpia.harm")} wide="wide">
        <span lang="nl">{harm}</span>
      </Fact>
      <Fact label={text("dpia.before")}>
        <span lang="nl">{inWords(before)}</span>
      </Fact>
      <Fact label={text("dpia.after")}>
        <span lang="nl">{inWords(after)}</span>
      </Fact>
      <Fact label={text("dpia.measures")} wide="wide">
        <Box component="ul" sx={{ m: 0, pl: 2.25, "& > li + li": { mt: 0.5 } }}>
          {measures.map(({ does, clause }) => (
            <li key={does}>
              <span lang="nl">{does}</span>{" "}
              <Link to="/proof">
                <span lang="nl">{clauses[clause].title}</span>
              </Link>
              {stateOf(clause)}
            </li>
          ))}
        </Box>
      </Fact>
    </Facts>
  );
};
