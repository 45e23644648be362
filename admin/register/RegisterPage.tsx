import { Link, Stack, Typography } from "@mui/material";
import { activities } from "@zorgvuldig/schema/words";
import { PageHead } from "../parts/PageHead";
import { useText } from "../providers/words";
import { ActivityEntry } from "./ActivityEntry";

/** What the house does with personal data, activity by activity: the same that everybody may read at the public address. */
export const RegisterPage = () => {
  const text = useText();
  return (
    <>
      <PageHead title={text("register.title")} intro={text("register.intro")} />
      <Stack sx={{ gap: 3 }}>
        <Typography>
          <Link href="/register">{text("register.public")}</Link>
        </Typography>
        {activities.map((activity) => (
          <ActivityEntry key={activity} activity={activity} />
        ))}
      </Stack>
    </>
  );
};
