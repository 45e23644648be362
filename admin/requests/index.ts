import ContactMailOutlined from "@mui/icons-material/ContactMailOutlined";
import type { ResourceProps } from "react-admin";
import { LoneRequestList } from "./LoneRequestList";
import { LoneRequestPage } from "./LoneRequestPage";
import { RequestList } from "./RequestList";
import { RequestPage } from "./RequestPage";
import { RequestTraceList } from "./RequestTraceList";

export const requests: ResourceProps = {
  name: "requests",
  list: RequestList,
  edit: RequestPage,
  icon: ContactMailOutlined,
  options: { label: "requests.title" },
};

export const loneRequests: ResourceProps = {
  name: "loneRequests",
  list: LoneRequestList,
  edit: LoneRequestPage,
  icon: ContactMailOutlined,
  recordRepresentation: "number",
  options: { label: "loneRequests.title", under: "requests" },
};

export const requestTraces: ResourceProps = {
  name: "requestTraces",
  list: RequestTraceList,
  icon: ContactMailOutlined,
  options: { label: "requestTraces.title", under: "requests" },
};
