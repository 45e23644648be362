import { Paper } from "@mui/material";
import { mails } from "@zorgvuldig/schema/mail";
import type { Column } from "../parts/column";
import { PageHead } from "../parts/PageHead";
import { Rows } from "../parts/Rows";
import { useText, useWord } from "../providers/words";
import { type AnyMail, allMails } from "./examples";
import { MailExample } from "./MailExample";

type Row = { id: AnyMail };

const rows: readonly Row[] = allMails.map((id) => ({ id }));

/** Every mail that the house can write: when, to whom, and what it would say. */
export const MailsPage = () => {
  const text = useText();
  const word = useWord();
  const named = (mail: AnyMail) => (mail === "survey" ? text("mails.survey") : word("mailTemplate", mail));
  const readers = (mail: AnyMail) =>
    mail === "survey"
      ? text("mails.surveyTo")
      : mails[mail].to.map((recipient) => word("mailRecipient", recipient)).join(", ");
  const columns: readonly Column<Row>[] = [
    { id: "template", label: text("mails.template"), cell: ({ id }) => named(id) },
    { id: "when", label: text("mails.when"), cell: ({ id }) => text(`mails.at.${id}`) },
    { id: "to", label: text("mails.to"), cell: ({ id }) => readers(id) },
    { id: "example", label: text("mails.example"), cell: ({ id }) => <MailExample mail={id} title={named(id)} /> },
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
