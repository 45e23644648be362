import LockResetOutlined from "@mui/icons-material/LockResetOutlined";
import { Button, Paper } from "@mui/material";
import { useState } from "react";
import { Message } from "../parts/Message";
import { PageHead } from "../parts/PageHead";
import { PageProblem } from "../parts/PageProblem";
import { Rows } from "../parts/Rows";
import { useTold } from "../parts/use-told";
import { Waiting } from "../parts/Waiting";
import { problemOf } from "../providers/problem";
import { type Recovery, readRecoveries } from "../providers/recoveries";
import { useText } from "../providers/words";
import { BeginRecovery } from "./BeginRecovery";
import { ConfirmRecovery } from "./ConfirmRecovery";
import { useRecoveryColumns } from "./use-recovery-columns";

export const RecoveryPage = () => {
  const text = useText();
  const { told, error, load } = useTold(readRecoveries);
  const [open, setOpen] = useState<"begin" | Recovery | null>(null);
  const columns = useRecoveryColumns(setOpen);
  const done = async () => {
    await load();
    setOpen(null);
  };

  if (error && problemOf(error).kind !== "signedOut") return <PageProblem error={error} retry={load} />;
  if (!told) return <Waiting />;
  const begin = told.mayBegin && (
    <Button variant="contained" onClick={() => setOpen("begin")}>
      {text("recoveries.begin")}
    </Button>
  );
  return (
    <>
      <PageHead title={text("recoveries.title")} intro={text("recoveries.intro")} action={begin} />
      <Paper variant="outlined" sx={{ borderColor: "divider", overflow: "hidden" }}>
        {told.recoveries.length > 0 ? (
          <Rows caption={text("recoveries.title")} columns={columns} rows={told.recoveries} />
        ) : (
          <Message icon={LockResetOutlined} title={text("recoveries.empty")}>
            {text("recoveries.emptyHelp")}
          </Message>
        )}
      </Paper>
      {open === "begin" && <BeginRecovery colleagues={told.colleagues} done={done} close={() => setOpen(null)} />}
      {open !== null && open !== "begin" && <ConfirmRecovery recovery={open} done={done} close={() => setOpen(null)} />}
    </>
  );
};
