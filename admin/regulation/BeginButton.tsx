import EditNoteOutlined from "@mui/icons-material/EditNoteOutlined";
import { Button } from "@mui/material";
import { BeginRegulationDocument } from "@zorgvuldig/schema/generated/operations";
import { useState } from "react";
import { useDataProvider, useNotify } from "react-admin";
import type { PanelProvider } from "../providers/data";
import { problemOf } from "../providers/problem";
import { useText } from "../providers/words";

type BeginButtonProps = { refetch: () => Promise<unknown>; begun: (version: string) => void };

/** Begins the next version, as a copy of the last one, and shows it. */
export const BeginButton = ({ refetch, begun }: BeginButtonProps) => {
  const text = useText();
  const notify = useNotify();
  const provider = useDataProvider<PanelProvider>();
  const [isBusy, setBusy] = useState(false);
  const begin = async () => {
    setBusy(true);
    try {
      const { beginRegulation } = await provider.act(BeginRegulationDocument);
      await refetch();
      begun(beginRegulation.find(({ publishedOn }) => publishedOn === null)?.regulation ?? "");
    } catch (error) {
      problemOf(error);
      notify("states.brokenPage", { type: "error" });
      setBusy(false);
    }
  };
  return (
    <Button
      variant="contained"
      startIcon={<EditNoteOutlined />}
      loading={isBusy}
      onClick={begin}
      sx={{ flexShrink: 0 }}
    >
      {text("regulation.begin")}
    </Button>
  );
};
