import type { ClauseState } from "@zorgvuldig/schema/proofs";
import { Chip } from "../parts/Chip";
import { useText } from "../providers/words";
import { looks } from "./clause";

export const StateChip = ({ state }: { state: ClauseState }) => {
  const text = useText();
  const { tone, icon } = looks[state];
  return (
    <Chip tone={tone} icon={icon}>
      {text(`proof.state.${state}`)}
    </Chip>
  );
};
