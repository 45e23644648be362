import FolderOutlined from "@mui/icons-material/FolderOutlined";
import type { ResourceProps } from "react-admin";
import { CaseCreate } from "./CaseCreate";
import { CaseList } from "./CaseList";
import { CasePage } from "./CasePage";

export const cases: ResourceProps = {
  name: "cases",
  list: CaseList,
  create: CaseCreate,
  edit: CasePage,
  icon: FolderOutlined,
  recordRepresentation: "number",
  options: { label: "cases.title" },
};
