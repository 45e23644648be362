import MarkunreadMailboxOutlined from "@mui/icons-material/MarkunreadMailboxOutlined";
import { Box } from "@mui/material";
import { Chip } from "../parts/Chip";
import { useText } from "../providers/words";

/** That somebody was told that he is given it, and it was never fetched. */
export const Unfetched = () => {
  const text = useText();
  return (
    <Box sx={{ mb: 2 }}>
      <Chip tone="amber" icon={MarkunreadMailboxOutlined}>
        {text("deliveries.unfetched")}
      </Chip>
    </Box>
  );
};
