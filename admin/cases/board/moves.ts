import type { CaseBoardQuery } from "@zorgvuldig/schema/generated/operations";
import { type Act, acts, leadsTo, type Stage } from "@zorgvuldig/schema/words";
import { useText, useWord } from "../../providers/words";

export type Card = CaseBoardQuery["cases"]["items"][number];
/** By which act a case gets somewhere, or in words why it does not now. */
export type Move = { readonly act: Act } | { readonly why: string };

const actTo = (stage: Stage): Act | undefined => acts.find((act) => leadsTo[act] === stage);

/** Whether this person brings this case anywhere: the house says which acts he may do on it. */
export const isMovable = ({ mayDo }: Card): boolean => (mayDo ?? []).some((act) => leadsTo[act]);

/** Where a card may go is the house's word; here it is only put in a sentence. */
export const useMoves = () => {
  const text = useText();
  const word = useWord();
  return ({ stage, mayDo, notYet, frozenOn }: Card, to: Stage): Move => {
    const act = actTo(to);
    if (stage === to) return { why: text("board.isHere") };
    if (!act) return { why: text("board.nobodyMoves", { to: word("stage", to) }) };
    if (mayDo?.includes(act) && !notYet?.includes(act)) return { act };
    if (mayDo?.includes(act)) return { why: text(act === "takeUpCase" ? "board.notSigned" : "board.formsNotSent") };
    if (frozenOn) return { why: text("board.frozen") };
    return { why: text("board.notFrom", { from: word("stage", stage), to: word("stage", to) }) };
  };
};
