import { Box } from "@mui/material";
import { WithheldWord } from "../../parts/WithheldWord";
import { isKept } from "../../parts/withholding";
import { useDates } from "../../providers/dates";
import { useText } from "../../providers/words";
import type { Signature } from "../case-file";

/** A yes that turned out never to have been one: since when that is known, and why. */
export const Invalidation = ({ signature }: { signature: Signature }) => {
  const text = useText();
  const { moment } = useDates();
  return (
    <Box component="span" sx={{ display: "block" }}>
      <strong>{text("authorisations.invalidated", { day: moment(signature.invalidatedAt) })}</strong>
      <br />
      {isKept(signature, "invalidationReason") ? (
        <WithheldWord kind="note" />
      ) : (
        text("authorisations.withdrawnBecause", { reason: signature.invalidationReason })
      )}
    </Box>
  );
};
