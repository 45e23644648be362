import FolderOpenOutlined from "@mui/icons-material/FolderOpenOutlined";
import type { ReactNode } from "react";
import { Message } from "../parts/Message";
import { useSession } from "../providers/session";
import { useText } from "../providers/words";

export const CasesEmpty = ({ action }: { action: ReactNode }) => {
  const text = useText();
  const { person } = useSession();
  const help =
    person?.role === "office"
      ? "cases.emptyHelpOffice"
      : person?.role === "consultant"
        ? "cases.emptyHelpConsultant"
        : "cases.emptyHelp";
  return (
    <Message icon={FolderOpenOutlined} title={text("cases.empty")} action={action}>
      {text(help)}
    </Message>
  );
};
