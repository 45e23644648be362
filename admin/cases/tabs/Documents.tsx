import DescriptionOutlined from "@mui/icons-material/DescriptionOutlined";
import { Button, Stack } from "@mui/material";
import { useState } from "react";
import { Message } from "../../parts/Message";
import { Nothing } from "../../parts/Nothing";
import { Section } from "../../parts/Section";
import { focusTitle } from "../../parts/title";
import { Withheld } from "../../parts/Withheld";
import { isKept } from "../../parts/withholding";
import { useText } from "../../providers/words";
import { AddDocument } from "../acts/AddDocument";
import { AddSignedForm } from "../acts/AddSignedForm";
import { FinishDocument } from "../acts/FinishDocument";
import type { CaseFile } from "../case-file";
import { documentsOf, type Filed, formsOf } from "../documents";
import { Arrivals } from "./Arrivals";
import { DocumentList } from "./DocumentList";
import { DocumentPreview } from "./DocumentPreview";
import { Inquiries } from "./Inquiries";

type Open = { readonly what: "add" | "addForm" } | { readonly what: "view" | "finish"; readonly document: Filed };

/** What came in as a file: what is about the pupil, and what the family signed. */
export const Documents = ({ file }: { file: CaseFile }) => {
  const text = useText();
  const [open, setOpen] = useState<Open | null>(null);
  const documents = documentsOf(file);
  const forms = formsOf(file);
  const mayAdd = !!file.mayDo?.includes("addDocument");
  const mayAddForm = !!file.mayDo?.includes("addSignedForm");
  const close = (isDone?: "done") => {
    setOpen(null);
    if (isDone) setTimeout(focusTitle);
  };
  const list = {
    onView: (document: Filed) => setOpen({ what: "view", document }),
    onFinish: file.mayDo?.includes("finishDocument")
      ? (document: Filed) => setOpen({ what: "finish", document })
      : undefined,
  };
  const add = mayAdd && (
    <Button variant="contained" onClick={() => setOpen({ what: "add" })}>
      {text("documents.add")}
    </Button>
  );
  const isEmpty = documents.length === 0 && !isKept(file, "documents");

  return (
    <Stack sx={{ gap: 3 }}>
      <Section title={text("documents.title")} line={text("documents.line")} action={!isEmpty && add}>
        {isKept(file, "documents") ? (
          <Withheld kind="document" />
        ) : isEmpty ? (
          <Message icon={DescriptionOutlined} title={text("documents.empty")} action={add || undefined}>
            {text(mayAdd || file.workStartedOn ? "documents.emptyHelp" : "documents.emptyEarly")}
          </Message>
        ) : (
          <DocumentList documents={documents} {...list} />
        )}
        {isKept(file, "sensitiveDocuments") && <Withheld kind="sensitive" />}
      </Section>
      <Section
        title={text("documents.formsTitle")}
        line={text("documents.formsLine")}
        action={
          mayAddForm && (
            <Button variant="outlined" onClick={() => setOpen({ what: "addForm" })}>
              {text("documents.addForm")}
            </Button>
          )
        }
      >
        {isKept(file, "signedForms") ? (
          <Withheld kind="form" />
        ) : forms.length === 0 ? (
          <Nothing>{text("documents.formsEmpty")}</Nothing>
        ) : (
          <DocumentList documents={forms} onView={list.onView} />
        )}
      </Section>
      <Inquiries file={file} />
      <Arrivals file={file} />
      {open?.what === "add" && <AddDocument file={file} close={close} />}
      {open?.what === "addForm" && <AddSignedForm file={file} close={close} />}
      {open?.what === "finish" && <FinishDocument file={file} of={open.document.id} close={close} />}
      {open?.what === "view" && <DocumentPreview document={open.document} close={() => close()} />}
    </Stack>
  );
};
