import { Button, Dialog } from "@mui/material";
import { CodeShown } from "../parts/CodeShown";
import { useText } from "../providers/words";

/** What the person is told by telephone or in a letter, once. */
export const PackCode = ({ code, close, help }: { code: string; close: () => void; help?: string }) => {
  const text = useText();
  return (
    // Shown once: a click beside it does not take it away.
    <Dialog
      open
      onClose={(_event, reason) => reason !== "backdropClick" && close()}
      slotProps={{ paper: { "aria-label": text("deliveries.codeTitle") } }}
    >
      <CodeShown
        code={code}
        title={text("deliveries.codeTitle")}
        help={help ?? text("deliveries.codeHelp")}
        action={
          <Button variant="contained" onClick={close}>
            {text("deliveries.codeDone")}
          </Button>
        }
      />
    </Dialog>
  );
};
