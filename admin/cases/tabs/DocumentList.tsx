import { Box } from "@mui/material";
import { type Filed, isReplaced } from "../documents";
import { DocumentItem } from "./DocumentItem";

type DocumentListProps = {
  documents: readonly Filed[];
  onView: (document: Filed) => void;
  onFinish?: (document: Filed) => void;
};

export const DocumentList = ({ documents, onView, onFinish }: DocumentListProps) => (
  <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0, display: "grid", gap: 2.5 }}>
    {documents.map((document) => (
      <DocumentItem
        key={document.id}
        document={document}
        isReplaced={isReplaced(documents, document)}
        onView={() => onView(document)}
        onFinish={onFinish && document.finalAt === null ? () => onFinish(document) : undefined}
      />
    ))}
  </Box>
);
