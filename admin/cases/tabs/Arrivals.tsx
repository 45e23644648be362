import { Box, Button } from "@mui/material";
import { useState } from "react";
import { Nothing } from "../../parts/Nothing";
import { Section } from "../../parts/Section";
import { focusTitle } from "../../parts/title";
import { isKept } from "../../parts/withholding";
import { useText } from "../../providers/words";
import { DecideArrival } from "../acts/DecideArrival";
import { QuarantineArrival } from "../acts/QuarantineArrival";
import type { CaseFile } from "../case-file";
import { ArrivalItem } from "./ArrivalItem";

/** What arrived unasked: shown to who decides on it, and to nobody who works on the case. */
export const Arrivals = ({ file }: { file: CaseFile }) => {
  const text = useText();
  const [open, setOpen] = useState<"add" | { of: string } | null>(null);
  if (isKept(file, "arrivals")) return null;
  const arrivals = (file.arrivals ?? []).toReversed();
  const mayDecide = !!file.mayDo?.includes("decideArrival");
  const close = (isDone?: "done") => {
    setOpen(null);
    if (isDone) setTimeout(focusTitle);
  };

  return (
    <Section
      title={text("quarantine.title")}
      line={text("quarantine.line")}
      action={
        file.mayDo?.includes("quarantineArrival") && (
          <Button variant="outlined" onClick={() => setOpen("add")}>
            {text("quarantine.add")}
          </Button>
        )
      }
    >
      {arrivals.length === 0 ? (
        <Nothing>{text("quarantine.empty")}</Nothing>
      ) : (
        <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0, display: "grid", gap: 2.5 }}>
          {arrivals.map((arrival) => (
            <ArrivalItem
              key={arrival.id}
              arrival={arrival}
              onDecide={mayDecide && arrival.decision === null ? () => setOpen({ of: arrival.id }) : undefined}
            />
          ))}
        </Box>
      )}
      {open === "add" && <QuarantineArrival file={file} close={close} />}
      {open !== null && open !== "add" && <DecideArrival file={file} of={open.of} close={close} />}
    </Section>
  );
};
