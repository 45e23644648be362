import { Stack } from "@mui/material";
import { ExportButton } from "../parts/export/ExportButton";
import { NewApplication } from "../parts/NewApplication";
import { useSession } from "../providers/session";
import { ExportCases } from "./ExportCases";

export const CaseActions = () => {
  const { person } = useSession();
  return (
    person?.role === "office" && (
      <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap" }}>
        <ExportButton dialog={(close) => <ExportCases close={close} />} />
        <NewApplication />
      </Stack>
    )
  );
};
