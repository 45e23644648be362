import { Alert, Button, Stack } from "@mui/material";
import { signInTerms } from "@zorgvuldig/schema/terms";
import { useLogout } from "react-admin";
import { PageHead } from "../parts/PageHead";
import { PageProblem } from "../parts/PageProblem";
import { Waiting } from "../parts/Waiting";
import { problemOf } from "../providers/problem";
import { useText } from "../providers/words";
import { numberIn } from "./number-in";
import { PasskeySection } from "./PasskeySection";
import { SecondStepSection } from "./SecondStepSection";
import { SessionSection } from "./SessionSection";
import { useOwnAccount } from "./use-own-account";

export const AccountPage = () => {
  const text = useText();
  const logout = useLogout();
  const { account, error, load } = useOwnAccount();

  if (error && problemOf(error).kind !== "signedOut") return <PageProblem error={error} retry={load} />;
  if (!account) return <Waiting />;
  const signInAgain = () => logout(undefined, undefined, false);
  return (
    <>
      <PageHead title={text("account.title")} intro={text("account.intro")} />
      <Stack sx={{ gap: 3 }}>
        <SessionSection sessions={account.sessions} reload={load} />
        {!account.isFresh && (
          <Alert
            severity="info"
            action={
              <Button variant="outlined" onClick={signInAgain}>
                {text("account.again")}
              </Button>
            }
            sx={{ flexWrap: "wrap" }}
          >
            {text("account.stale", { minutes: numberIn(signInTerms.change) })}
          </Alert>
        )}
        <SecondStepSection account={account} reload={load} />
        <PasskeySection account={account} reload={load} />
      </Stack>
    </>
  );
};
