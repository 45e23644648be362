import { Button, Stack } from "@mui/material";
import type { Column } from "../parts/column";
import { useDates } from "../providers/dates";
import type { Passkey } from "../providers/own-account";
import { useText } from "../providers/words";

type Choose = (act: "rename" | "remove", passkey: Passkey) => void;

export const usePasskeyColumns = (choose: Choose, isFresh: boolean): readonly Column<Passkey>[] => {
  const text = useText();
  const { moment } = useDates();
  return [
    { id: "name", label: text("account.passkeyName"), cell: (row) => row.name },
    { id: "added", label: text("account.added"), cell: (row) => moment(row.addedAt) },
    { id: "used", label: text("account.used"), cell: (row) => moment(row.usedAt) || text("account.never") },
    {
      id: "change",
      label: text("account.change"),
      cell: (row) => (
        <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap" }}>
          <Button
            size="small"
            variant="outlined"
            aria-label={text("account.renameOf", { name: row.name })}
            onClick={() => choose("rename", row)}
          >
            {text("account.rename")}
          </Button>
          <Button
            size="small"
            color="error"
            disabled={!isFresh}
            aria-label={text("account.removePasskeyOf", { name: row.name })}
            onClick={() => choose("remove", row)}
          >
            {text("account.removePasskey")}
          </Button>
        </Stack>
      ),
    },
  ];
};
