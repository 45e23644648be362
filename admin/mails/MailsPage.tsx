import { Paper } from "@mui/material";
import { mails } from "@zorgvuldig/schema/mail";
import { type MailTemplate, mailTemplates } from "@zorgvuldig/schema/mail-words";
import type { Column } from "../parts/column";
import { PageHead } from "../parts/PageHead";
import { Rows } from "../parts/Rows";
import { useText, useWord } from "../providers/words";
import { MailExample } from "./MailExample";

type Row = { id: MailTemplate };

const rows: readonly Row[] = mailTemplates.map((id) => ({ id }));

/** Every mail that the house can write: when, to whom, and what it would say. */
export const MailsPage = () => {
  const text = useText();
  const word = useWord();
  const columns: readonly Column<Row>[] = [
    { id: "template", label: text("mails.template"), cell: ({ id }) => word("mailTemplate", id) },
    { id: "when", label: text("mails.when"), cell: ({ id }) => text(`mails.at.${id}`) },
    {
      id: "to",
      label: text("mails.to"),
      cell: ({ id }) => mails[id].to.map((recipient) => word("mailRecipient", recipient)).join(", "),
    },
    { id: "example", label: text("mails.example"), cell: ({ id }) => <MailExample template={id} /> },
  ];
  return (
    <>
      <PageHead title={text("mails.title")} intro={text("mails.intro")} />
      <Paper variant="outlined" sx={{ borderColor: "divider", overflow: "hidden" }}>
        <Rows caption={text("mails.list")} columns={columns} rows={rows} />
      </Paper>
    </>
  );
};
