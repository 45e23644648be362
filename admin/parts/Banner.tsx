import ScienceOutlined from "@mui/icons-material/ScienceOutlined";
import { Box } from "@mui/material";
import { useSession } from "../providers/session";
import { useText } from "../providers/words";
import { tone } from "./theme/tone";

/** On every page of a house that holds no real person, and on no other. */
export const Banner = () => {
  const text = useText();
  const { mode } = useSession();
  if (mode === "real") return null;

  return (
    <Box
      role="note"
      sx={[
        { display: "flex", gap: 1, alignItems: "center", justifyContent: "center", px: 2, py: 0.75 },
        { fontSize: "0.9375rem", fontWeight: 600, textAlign: "center" },
        tone("amber"),
      ]}
    >
      <ScienceOutlined aria-hidden sx={{ fontSize: 18 }} />
      {text(`house.${mode}`)}
    </Box>
  );
};
