import DevicesOutlined from "@mui/icons-material/DevicesOutlined";
import { Button } from "@mui/material";
import { Chip } from "../parts/Chip";
import type { Column } from "../parts/column";
import { useDates } from "../providers/dates";
import type { OwnSession } from "../providers/own-account";
import { useText, useWord } from "../providers/words";

/** One's sessions: the device in plain words, when, and the way to end one that is not this. */
export const useSessionColumns = (end: (id: string) => void): readonly Column<OwnSession>[] => {
  const text = useText();
  const word = useWord();
  const { moment } = useDates();
  const device = ({ browser, system }: OwnSession) =>
    text("account.on", { browser: word("browser", browser), system: word("system", system) });
  return [
    { id: "device", label: text("account.device"), cell: device },
    { id: "begun", label: text("account.begun"), cell: (row) => moment(row.startedAt) },
    { id: "used", label: text("account.used"), cell: (row) => moment(row.seenAt) },
    { id: "provenBy", label: text("account.provenBy"), cell: (row) => word("proof", row.provenBy) },
    {
      id: "end",
      label: text("account.change"),
      isBadge: true,
      cell: (row) =>
        row.isThis ? (
          <Chip tone="teal" icon={DevicesOutlined}>
            {text("account.thisDevice")}
          </Chip>
        ) : (
          <Button
            size="small"
            variant="outlined"
            aria-label={text("account.endOf", { device: device(row), begun: moment(row.startedAt) })}
            onClick={() => end(row.id)}
          >
            {text("account.end")}
          </Button>
        ),
    },
  ];
};
