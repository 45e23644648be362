import FileDownloadOutlined from "@mui/icons-material/FileDownloadOutlined";
import type { ResourceProps } from "react-admin";
import { ExportList } from "./ExportList";

export const exported: ResourceProps = {
  name: "exports",
  list: ExportList,
  icon: FileDownloadOutlined,
  options: { label: "exports.title" },
};
