import { Box } from "@mui/material";
import { WithheldWord } from "../../parts/WithheldWord";
import { isKept } from "../../parts/withholding";
import { useDates } from "../../providers/dates";
import { useText } from "../../providers/words";
import type { Signature } from "../case-file";

/** A yes that was taken back, or that never came: when, and what was said with it. */
export const Withdrawal = ({ signature }: { signature: Signature }) => {
  const text = useText();
  const { moment } = useDates();
  return (
    <Box component="span" sx={{ display: "block" }}>
      <strong>
        {text(signature.signedOn ? "authorisations.withdrawn" : "authorisations.refused", {
          day: moment(signature.withdrawnAt),
        })}
      </strong>
      <br />
      {isKept(signature, "withdrawalReason") ? (
        <WithheldWord kind="note" />
      ) : (
        text("authorisations.withdrawnBecause", { reason: signature.withdrawalReason })
      )}
    </Box>
  );
};
