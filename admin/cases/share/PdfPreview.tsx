import OpenInNewOutlined from "@mui/icons-material/OpenInNewOutlined";
import { Button } from "@mui/material";
import { useText } from "../../providers/words";
import type { LetterToShare } from "./sharing";

type PdfPreviewProps = { caseId: string; told: LetterToShare["told"]; institutionId: string };

/** Opened in a page of its own, by a form: so nothing of it stands in an address. */
export const PdfPreview = ({ caseId, told, institutionId }: PdfPreviewProps) => {
  const text = useText();
  const open = () => {
    const form = document.createElement("form");
    Object.assign(form, { method: "post", action: "/sharing", target: "_blank" });
    const given: [string, string][] = [
      ["caseId", caseId],
      ["institutionId", institutionId],
      ["attention", told.attention ?? ""],
      ["language", told.language],
      ...told.facts.map((fact): [string, string] => ["facts", fact]),
      ...told.recordIds.map((id): [string, string] => ["recordIds", id]),
      ...told.documentIds.map((id): [string, string] => ["documentIds", id]),
    ];
    for (const [name, value] of given)
      form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
    document.body.append(form);
    form.submit();
    form.remove();
  };
  return (
    <Button variant="outlined" endIcon={<OpenInNewOutlined />} onClick={open} sx={{ alignSelf: "flex-start" }}>
      {text("share.pdf")}
    </Button>
  );
};
