import { AwaitSignaturesDocument, type AwaitSignaturesInput } from "@zorgvuldig/schema/generated/operations";
import { useText } from "../../providers/words";
import { useTerm } from "../term";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";

export const AwaitSignatures = (props: ActProps) => {
  const text = useText();
  const term = useTerm()("AWAITING_SIGNATURES");
  return (
    <ActDialog<Own<AwaitSignaturesInput>>
      {...props}
      act="awaitSignatures"
      intro={`${text("acts.awaitSignatures")} ${text("acts.term", { term })}`}
      document={AwaitSignaturesDocument}
      input={() => ({})}
    />
  );
};
