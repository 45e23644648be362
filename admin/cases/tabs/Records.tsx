import { Stack } from "@mui/material";
import type { CaseFile } from "../case-file";
import { Contact } from "./Contact";
import { Identity } from "./Identity";
import { Professionals } from "./Professionals";
import { RecordSection } from "./RecordSection";

/** In the order in which the regulation names them, and nothing besides. */
export const Records = ({ file }: { file: CaseFile }) => (
  <Stack sx={{ gap: 3 }}>
    <Contact file={file} />
    <Professionals file={file} />
    <Identity file={file} />
    <RecordSection file={file} category="learning" />
    <RecordSection file={file} category="absence" />
    <RecordSection file={file} category="health" />
    <RecordSection file={file} category="home" />
  </Stack>
);
