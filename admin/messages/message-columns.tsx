import { CaseLink } from "../parts/CaseLink";
import type { Column } from "../parts/column";
import { useDates } from "../providers/dates";
import { useSession } from "../providers/session";
import { useText, useWord } from "../providers/words";
import { MailActs } from "./MailActs";
import { MailPreview } from "./MailPreview";
import { MailStateChip } from "./MailStateChip";
import type { Mail } from "./mail";

/** For who may know what a message is about; the administrator sees how it travels, and nothing of what it carries. */
export const useMessageColumns = (): readonly Column<Mail>[] => {
  const text = useText();
  const word = useWord();
  const { moment } = useDates();
  const { mode, person } = useSession();
  const state: Column<Mail> = {
    id: "state",
    label: text("messages.columns.state"),
    isBadge: true,
    cell: (row) => <MailStateChip state={row.state} />,
  };
  const created: Column<Mail> = {
    id: "createdAt",
    label: text("messages.columns.createdAt"),
    sort: "createdAt",
    cell: (row) => moment(row.createdAt),
  };
  const becameOf = ({ state: at, sentAt, failure, attempts, nextTryAt }: Mail): string => {
    if (sentAt) return text("messages.sentAt", { moment: moment(sentAt) });
    const why = word("mailFailure", failure);
    return at === "QUEUED" && attempts ? `${why}. ${text("messages.nextTry", { moment: moment(nextTryAt) })}` : why;
  };
  const became: Column<Mail> = { id: "became", label: text("messages.columns.became"), cell: becameOf };
  if (person?.role === "administrator")
    return [
      created,
      state,
      { id: "attempts", label: text("messages.columns.attempts"), cell: (row) => row.attempts },
      became,
      { id: "messageId", label: text("messages.columns.messageId"), cell: (row) => row.messageId },
      { id: "acts", label: text("messages.columns.acts"), cell: (row) => <MailActs mail={row} /> },
    ];
  const preview: Column<Mail> = {
    id: "preview",
    label: text("messages.preview"),
    cell: (row) => <MailPreview mail={row} />,
  };
  return [
    {
      id: "template",
      label: text("messages.columns.template"),
      cell: (row) => word("mailTemplate", row.template),
    },
    state,
    { id: "case", label: text("messages.columns.case"), cell: (row) => <CaseLink to={row.case} /> },
    { id: "recipient", label: text("messages.columns.recipient"), cell: (row) => word("mailRecipient", row.recipient) },
    created,
    became,
    ...(mode === "demo" ? [preview] : []),
  ];
};
