import { Box } from "@mui/material";
import { useText } from "../providers/words";

/** Which fields were read or (with a plus) written: how many, and which for whoever opens it. */
export const LoggedFields = ({ names }: { names: readonly string[] }) => {
  const text = useText();
  if (names.length === 0) return text("log.noFields");
  return (
    <details>
      <summary>{text("log.fields", { smart_count: names.length })}</summary>
      <Box
        component="ul"
        sx={{ m: 0, mt: 0.5, pl: 2.5, fontSize: "0.8125rem", overflowWrap: "anywhere", maxWidth: "22rem" }}
      >
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </Box>
    </details>
  );
};
