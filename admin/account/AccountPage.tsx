import { Stack } from "@mui/material";
import { signInTerms } from "@zorgvuldig/schema/terms";
import { numberIn } from "../parts/number-in";
import { PageHead } from "../parts/PageHead";
import { PageProblem } from "../parts/PageProblem";
import { StaleNotice } from "../parts/StaleNotice";
import { useTold } from "../parts/use-told";
import { Waiting } from "../parts/Waiting";
import { readOwnAccount } from "../providers/own-account";
import { problemOf } from "../providers/problem";
import { useSession } from "../providers/session";
import { useText } from "../providers/words";
import { CalendarSection } from "./CalendarSection";
import { OrganisationSection } from "./OrganisationSection";
import { PasskeySection } from "./PasskeySection";
import { PasswordSection } from "./PasswordSection";
import { PreferenceSection } from "./PreferenceSection";
import { SecondStepSection } from "./SecondStepSection";
import { SessionSection } from "./SessionSection";

export const AccountPage = () => {
  const text = useText();
  const { person } = useSession();
  const hasCases = person?.role === "office" || person?.role === "consultant";
  const { told: account, error, load } = useTold(readOwnAccount);

  if (error && problemOf(error).kind !== "signedOut") return <PageProblem error={error} retry={load} />;
  if (!account) return <Waiting />;
  return (
    <>
      <PageHead title={text("account.title")} intro={text("account.intro")} />
      <Stack sx={{ gap: 3 }}>
        <SessionSection sessions={account.sessions} reload={load} />
        {!account.isFresh && (
          <StaleNotice>{text("account.stale", { minutes: numberIn(signInTerms.change) })}</StaleNotice>
        )}
        <PasswordSection account={account} reload={load} />
        <SecondStepSection account={account} reload={load} />
        <PasskeySection account={account} reload={load} />
        <OrganisationSection account={account} reload={load} />
        <PreferenceSection account={account} reload={load} />
        {hasCases && <CalendarSection isFresh={account.isFresh} />}
      </Stack>
    </>
  );
};
