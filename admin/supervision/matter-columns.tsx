import { Button } from "@mui/material";
import type { Column } from "../parts/column";
import { useDates } from "../providers/dates";
import { useText, useWord } from "../providers/words";
import { MatterDue } from "./MatterDue";
import type { Matter } from "./matter";

/** `finish`: of who may say that it is done. */
export const useMatterColumns = (finish: ((matter: Matter) => void) | null): readonly Column<Matter>[] => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  return [
    { id: "subject", label: text("supervision.subject"), cell: ({ subject }) => subject },
    { id: "kind", label: text("supervision.kind"), cell: ({ kind }) => word("matterKind", kind) },
    {
      id: "receivedOn",
      label: text("supervision.receivedOn"),
      sort: "receivedOn",
      cell: ({ receivedOn }) => day(receivedOn),
    },
    { id: "due", label: text("supervision.due"), cell: (matter) => <MatterDue matter={matter} /> },
    {
      id: "result",
      label: text("supervision.result"),
      cell: (matter) =>
        matter.doneOn || !finish ? (
          matter.result
        ) : (
          <Button
            variant="outlined"
            aria-label={text("supervision.finishOf", { subject: matter.subject })}
            onClick={() => finish(matter)}
          >
            {text("supervision.finish")}
          </Button>
        ),
    },
  ];
};
