import { Typography } from "@mui/material";
import { Nothing } from "../../parts/Nothing";
import { useDates } from "../../providers/dates";
import { useText, useWord } from "../../providers/words";
import type { Signature } from "../case-file";
import { Withdrawal } from "./Withdrawal";

export const SignatureState = ({ signature }: { signature: Signature }) => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  if (!signature.signedOn && signature.withdrawnAt) return <Withdrawal signature={signature} />;
  if (!signature.signedOn) return <Nothing>{text("authorisations.open")}</Nothing>;

  const signed = { day: day(signature.signedOn), channel: word("channel", signature.channel).toLowerCase() };
  return (
    <>
      {text("authorisations.signedOn", signed)}
      {signature.withdrawnAt && <Withdrawal signature={signature} />}
      {signature.documentHash && (
        <Typography component="span" variant="caption" sx={{ display: "block", color: "text.secondary" }}>
          {text("authorisations.hash", { hash: signature.documentHash.slice(0, 12) })}
        </Typography>
      )}
    </>
  );
};
