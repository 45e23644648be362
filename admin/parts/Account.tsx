import LogoutOutlined from "@mui/icons-material/LogoutOutlined";
import { Button, Typography } from "@mui/material";
import { useLogout } from "react-admin";
import type { Person } from "../providers/session";
import { useText, useWord } from "../providers/words";

/** Who is signed in, as what, and the way out. */
export const Account = ({ person }: { person: Person }) => {
  const text = useText();
  const word = useWord();
  const logout = useLogout();
  const role = person.isLead ? `${word("role", person.role)}, ${text("house.lead")}` : word("role", person.role);
  return (
    <>
      <Typography sx={{ fontWeight: 600 }}>{person.name}</Typography>
      <Typography variant="caption" component="p" sx={{ color: "text.secondary", mb: 2 }}>
        {role}
        {person.organisation && ` · ${person.organisation}`}
      </Typography>
      <Button
        variant="outlined"
        fullWidth
        startIcon={<LogoutOutlined />}
        onClick={() => logout(undefined, undefined, false)}
      >
        {text("house.signOut")}
      </Button>
    </>
  );
};
