import { Link, Paper, Stack, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { LinkBase } from "react-admin";
import { useWatch } from "react-hook-form";
import { Fact } from "../../parts/Fact";
import { Facts } from "../../parts/Facts";
import { Nothing } from "../../parts/Nothing";
import { useDates } from "../../providers/dates";
import { useText, useWord } from "../../providers/words";
import { type CaseFile, nameOf } from "../case-file";
import { AddressFact } from "../tabs/AddressFact";
import { type Typed, toldOf } from "./draft";
import { type IntakeStep, stepAddress } from "./steps";

/** All that will be recorded, each part with the way back to where it was filled in. */
export const CheckStep = ({ file }: { file: CaseFile }) => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  const typed: Typed = useWatch();
  const { heldOn, question, pupil: told } = toldOf(typed, file);
  const hidden = {
    hiddenStreet: told?.hiddenStreet ?? null,
    hiddenPostcode: told?.hiddenPostcode ?? null,
    hiddenCity: told?.hiddenCity ?? null,
  };
  const pupil = file.pupil ?? {
    givenName: told?.givenName ?? null,
    namePrefix: told?.namePrefix ?? null,
    familyName: told?.familyName ?? null,
    birthOn: told?.birthOn ?? null,
    gender: told?.gender ?? null,
    street: told?.street ?? null,
    postcode: told?.postcode ?? null,
    city: told?.city ?? null,
    isAddressSecret: Object.values(hidden).some(Boolean),
    withheld: [],
    ...hidden,
  };
  const missing = <Nothing>{text("intake.missing")}</Nothing>;

  const part = (step: IntakeStep, facts: ReactNode) => {
    const name = text(`intake.steps.${step}`);
    return (
      <Paper variant="outlined" sx={{ p: { xs: 2, sm: 3 }, borderColor: "divider" }}>
        <Stack direction="row" sx={{ justifyContent: "space-between", alignItems: "center", gap: 2, mb: 2 }}>
          <Typography variant="h3">{name}</Typography>
          <Link component={LinkBase} to={stepAddress(file.id, step)} aria-label={text("intake.changeStep", { name })}>
            {text("intake.change")}
          </Link>
        </Stack>
        <Facts>{facts}</Facts>
      </Paper>
    );
  };

  return (
    <>
      {part(
        "family",
        <>
          <Fact label={text("fields.heldOn")}>{day(heldOn) || missing}</Fact>
          <Fact label={word("personKind", "PUPIL")}>{nameOf(pupil) || missing}</Fact>
          <Fact label={text("records.birthOn")}>{day(pupil.birthOn) || missing}</Fact>
          <Fact label={text("records.gender")}>{word("gender", pupil.gender) || missing}</Fact>
          <AddressFact person={pupil} />
          {(file.guardians ?? []).map((guardian) => (
            <Fact key={guardian.id} label={word("guardianKind", guardian.kind)}>
              {nameOf(guardian)}
              {"\n"}
              {word("authority", guardian.authority)}
            </Fact>
          ))}
        </>,
      )}
      {part(
        "question",
        <Fact wide="wide" label={text("summary.questionLabel")}>
          {question}
        </Fact>,
      )}
      {part(
        "forms",
        (file.consents ?? []).length === 0 ? (
          <Fact label={text("authorisations.columns.sentOn")}>{text("intake.noForms")}</Fact>
        ) : (
          (file.consents ?? []).map((consent) => (
            <Fact key={consent.id} label={word("consentDocument", consent.document)}>
              {word("consentStatus", consent.status)}
            </Fact>
          ))
        ),
      )}
    </>
  );
};
