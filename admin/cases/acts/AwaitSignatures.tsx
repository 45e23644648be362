import { AwaitSignaturesDocument, type AwaitSignaturesInput } from "@zorgvuldig/schema/generated/operations";
import { useDates } from "../../providers/dates";
import { useText } from "../../providers/words";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";

export const AwaitSignatures = (props: ActProps) => {
  const text = useText();
  const { day } = useDates();
  return (
    <ActDialog<Own<AwaitSignaturesInput>>
      {...props}
      act="awaitSignatures"
      intro={`${text("acts.awaitSignatures")} ${text("acts.endsOn", { day: day(props.file.ifAwaitedDestroyOn) })}`}
      document={AwaitSignaturesDocument}
      input={() => ({})}
    />
  );
};
