import { ApproveErasureDocument, type ApproveErasureInput } from "@zorgvuldig/schema/generated/operations";
import { useDates } from "../../providers/dates";
import { useText } from "../../providers/words";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";

/** A second person looks at what no night had foretold before it is gone for good. */
export const ApproveErasure = (props: ActProps) => {
  const text = useText();
  const { day } = useDates();
  return (
    <ActDialog<Own<ApproveErasureInput>>
      {...props}
      act="approveErasure"
      intro={text("acts.approveErasure", { day: day(props.file.destroyOn) })}
      document={ApproveErasureDocument}
      input={() => ({})}
    />
  );
};
