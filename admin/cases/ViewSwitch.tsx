import TableRowsOutlined from "@mui/icons-material/TableRowsOutlined";
import ViewColumnOutlined from "@mui/icons-material/ViewColumnOutlined";
import { Button, ButtonGroup } from "@mui/material";
import { LinkBase } from "react-admin";
import { useText } from "../providers/words";
import { addressOf, type CaseView, caseViews } from "./use-case-view";

const icons = { list: TableRowsOutlined, board: ViewColumnOutlined };

/** Two links, so that the browser's way back knows them. */
export const ViewSwitch = ({ view }: { view: CaseView }) => {
  const text = useText();
  return (
    <ButtonGroup component="nav" disableElevation aria-label={text("cases.views.label")}>
      {caseViews.map((one) => {
        const Icon = icons[one];
        return (
          <Button
            key={one}
            component={LinkBase}
            to={addressOf[one]}
            variant={one === view ? "contained" : "outlined"}
            aria-current={one === view ? "page" : undefined}
            startIcon={<Icon />}
          >
            {text(`cases.views.${one}`)}
          </Button>
        );
      })}
    </ButtonGroup>
  );
};
