import { Box, Typography } from "@mui/material";
import { Nothing } from "../../parts/Nothing";
import { today, useDates } from "../../providers/dates";
import { useText, useWord } from "../../providers/words";
import type { Signature } from "../case-file";
import { Invalidation } from "./Invalidation";
import { Withdrawal } from "./Withdrawal";

export const SignatureState = ({ signature }: { signature: Signature }) => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  if (signature.invalidatedAt) return <Invalidation signature={signature} />;
  if (!signature.signedOn && signature.withdrawnAt) return <Withdrawal signature={signature} />;
  if (!signature.signedOn && (signature.askedOn ?? "") > today())
    return <Nothing>{text("authorisations.askedLater", { day: day(signature.askedOn) })}</Nothing>;
  if (!signature.signedOn)
    return (
      <>
        <Nothing>{text(signature.neededFrom ? "authorisations.open" : "authorisations.openToo")}</Nothing>
        {signature.remindedOn && (
          <Typography component="span" variant="caption" sx={{ display: "block", color: "text.secondary" }}>
            {text("authorisations.reminded", { day: day(signature.remindedOn) })}
          </Typography>
        )}
      </>
    );

  const signed = { day: day(signature.signedOn), channel: word("channel", signature.channel).toLowerCase() };
  return (
    <>
      {text("authorisations.signedOn", signed)}
      {!signature.holdsAuthority && (
        <Box component="strong" sx={{ display: "block" }}>
          {text("authorisations.noAuthority")}
        </Box>
      )}
      {signature.withdrawnAt && <Withdrawal signature={signature} />}
      {signature.documentHash && (
        <Typography component="span" variant="caption" sx={{ display: "block", color: "text.secondary" }}>
          {text("authorisations.hash", { hash: signature.documentHash.slice(0, 12) })}
        </Typography>
      )}
    </>
  );
};
