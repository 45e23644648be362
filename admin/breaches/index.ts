import LockOpenOutlined from "@mui/icons-material/LockOpenOutlined";
import type { ResourceProps } from "react-admin";
import { BreachList } from "./BreachList";
import { BreachPage } from "./BreachPage";

export const breaches: ResourceProps = {
  name: "breaches",
  list: BreachList,
  edit: BreachPage,
  icon: LockOpenOutlined,
  recordRepresentation: "number",
  options: { label: "breaches.title" },
};
