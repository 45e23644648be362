import { Alert, Box, Button } from "@mui/material";
import { useEffect, useRef, useState } from "react";
import { Fact } from "../parts/Fact";
import { Facts } from "../parts/Facts";
import { FormDialog } from "../parts/FormDialog";
import { Section } from "../parts/Section";
import { useDates } from "../providers/dates";
import { goToLink, type OwnAccount, unlinkOrganisation } from "../providers/own-account";
import { forgetVisit, useSession } from "../providers/session";
import { useText } from "../providers/words";

type OrganisationSectionProps = { account: OwnAccount; reload: () => Promise<void> };

/** The account of one's organisation, where the house lets such accounts in; and what came of a visit to link it. */
export const OrganisationSection = ({ account, reload }: OrganisationSectionProps) => {
  const text = useText();
  const { moment } = useDates();
  const session = useSession();
  const [visit] = useState(session.visit);
  const [isOpen, setOpen] = useState(false);
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Whoever comes back lands at the top of the page, and looks for what came of it.
    told.current?.scrollIntoView({ block: "center" });
    forgetVisit();
  }, []);

  const { organisation, isFresh } = account;
  if (!session.provider) return null;
  const close = () => setOpen(false);
  return (
    <Section title={text("account.organisation")} line={text("account.organisationLine")}>
      {visit?.end === "LINKED" && organisation && (
        <Alert ref={told} severity="success">
          {text("account.linkDone")}
        </Alert>
      )}
      {visit?.message && !organisation && (
        <Alert ref={told} severity="error">
          {visit.message}
        </Alert>
      )}
      <Facts>
        <Fact label={session.provider.name ?? text("account.organisation")}>
          {organisation ? text("account.linked", { moment: moment(organisation.linkedAt) }) : text("account.notLinked")}
        </Fact>
        {organisation && (
          <Fact label={text("account.used")}>{moment(organisation.usedAt) || text("account.never")}</Fact>
        )}
      </Facts>
      <Box>
        <Button
          variant={organisation ? "text" : "outlined"}
          color={organisation ? "error" : "primary"}
          disabled={!isFresh}
          onClick={() => setOpen(true)}
        >
          {text(organisation ? "account.unlink" : "account.link")}
        </Button>
      </Box>
      {isOpen && !organisation && (
        <FormDialog
          title={text("account.link")}
          intro={text("account.linkIntro")}
          submitLabel={text("account.linkGo")}
          close={close}
          ask={goToLink}
        />
      )}
      {isOpen && organisation && (
        <FormDialog
          title={text("account.unlinkTitle")}
          intro={text("account.unlinkIntro")}
          submitLabel={text("account.unlink")}
          close={close}
          ask={() => unlinkOrganisation().then(reload).then(close)}
        />
      )}
    </Section>
  );
};
