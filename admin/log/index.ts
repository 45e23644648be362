import HistoryOutlined from "@mui/icons-material/HistoryOutlined";
import type { ResourceProps } from "react-admin";
import { LogList } from "./LogList";

export const log: ResourceProps = {
  name: "log",
  list: LogList,
  icon: HistoryOutlined,
  options: { label: "log.title" },
};
