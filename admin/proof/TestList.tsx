import CheckOutlined from "@mui/icons-material/CheckOutlined";
import CloseOutlined from "@mui/icons-material/CloseOutlined";
import { Box, Button } from "@mui/material";
import { useState } from "react";
import { useText } from "../providers/words";
import type { Test } from "./clause";

const few = 5;

/** What was tried to prove it, in the sentences of the tests; of many the first, and on paper all. */
export const TestList = ({ tests }: { tests: readonly Test[] }) => {
  const text = useText();
  const [isWhole, showAll] = useState(tests.length <= few);
  if (tests.length === 0) return null;
  return (
    <>
      <Box component="ul" lang="en" sx={{ listStyle: "none", m: 0, mt: 0.5, p: 0, display: "grid", gap: 0.5 }}>
        {tests.map(({ name, file, isGreen }, at) => (
          <Box
            component="li"
            key={`${file} ${name}`}
            title={file ?? undefined}
            sx={{
              display: isWhole || at < few ? "flex" : "none",
              gap: 1,
              overflowWrap: "anywhere",
              "@media print": { display: "flex" },
            }}
          >
            {isGreen ? (
              <CheckOutlined aria-hidden sx={{ fontSize: 18, mt: 0.375, color: "success.main", flexShrink: 0 }} />
            ) : (
              <CloseOutlined aria-hidden sx={{ fontSize: 18, mt: 0.375, color: "error.main", flexShrink: 0 }} />
            )}
            <span>
              {name}
              {!isGreen && <strong> ({text("proof.red")})</strong>}
            </span>
          </Box>
        ))}
      </Box>
      {!isWhole && (
        <Button onClick={() => showAll(true)} sx={{ mt: 0.5, px: 1, ml: -1, "@media print": { display: "none" } }}>
          {text("proof.moreTests", { count: tests.length })}
        </Button>
      )}
    </>
  );
};
