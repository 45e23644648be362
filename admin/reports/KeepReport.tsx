import { Button } from "@mui/material";
import { KeepReportDocument } from "@zorgvuldig/schema/generated/operations";
import { useState } from "react";
import { useDataProvider, useNotify, useRefresh } from "react-admin";
import type { PanelProvider } from "../providers/data";
import { problemOf } from "../providers/problem";
import { useText } from "../providers/words";
import { askedAs, type Question } from "./question";

/** Gives a question a number by which its answer can be cited. */
export const KeepReport = ({ question }: { question: Question }) => {
  const text = useText();
  const notify = useNotify();
  const refresh = useRefresh();
  const provider = useDataProvider<PanelProvider>();
  const [isBusy, setBusy] = useState(false);
  const keep = async () => {
    setBusy(true);
    try {
      const { keepReport } = await provider.act(KeepReportDocument, askedAs(question));
      notify(text("reports.keptAs", { number: keepReport.number }), { type: "success" });
      refresh();
    } catch (error) {
      const problem = problemOf(error);
      notify("message" in problem ? problem.message : text("states.brokenTitle"), { type: "error" });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button variant="contained" loading={isBusy} disabled={question.years.length === 0} onClick={keep}>
      {text("reports.keep")}
    </Button>
  );
};
