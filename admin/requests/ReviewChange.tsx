import { Typography } from "@mui/material";
import { ReviewChangeDocument, type ReviewChangeInput } from "@zorgvuldig/schema/generated/operations";
import { useText } from "../providers/words";
import type { Thing } from "./changeable";
import { Now } from "./Now";
import { type Own, RequestDialog } from "./RequestDialog";
import type { Change, DialogProps } from "./request";

type Props = DialogProps & { change: Change; thing: Thing | undefined };

/** Somebody changed it after it was planned: the FG looks at what it says now before he puts it right. */
export const ReviewChange = ({ change, thing, ...props }: Props) => {
  const text = useText();
  const { id: changeId, field, becomes } = change;
  return (
    <RequestDialog<Own<ReviewChangeInput>>
      {...props}
      title={text("changes.review")}
      intro={text("changes.reviewIntro")}
      document={ReviewChangeDocument}
      input={() => ({ changeId })}
    >
      {thing && field && <Now thing={thing} field={field} />}
      <Typography sx={{ overflowWrap: "anywhere" }}>{text("changes.willBe", { becomes: becomes ?? "" })}</Typography>
    </RequestDialog>
  );
};
