import { Button, Stack } from "@mui/material";
import { mayRestrict } from "@zorgvuldig/schema/requests";
import { type ComponentType, useState } from "react";
import { Fact } from "../parts/Fact";
import { Facts } from "../parts/Facts";
import { KeptFact } from "../parts/KeptFact";
import { Nothing } from "../parts/Nothing";
import { Section } from "../parts/Section";
import { today, useDates } from "../providers/dates";
import { useSession } from "../providers/session";
import { useText, useWord } from "../providers/words";
import { AnnounceLifting, LiftRestriction } from "./LiftRestriction";
import { RestrictCase } from "./RestrictCase";
import { type DialogProps, type RequestFile, restrictionOf } from "./request";

const dialogs = {
  restrict: RestrictCase,
  announce: AnnounceLifting,
  lift: LiftRestriction,
} satisfies Record<string, ComponentType<DialogProps>>;
type Act = keyof typeof dialogs;

/** What the FG may do next with it; a courtesy, for the house refuses the rest. */
const next = (request: RequestFile): Act[] => {
  const standing = restrictionOf(request);
  if (!standing) return request.answeredOn ? [] : ["restrict"];
  if (!standing.announcedOn) return ["announce"];
  return standing.announcedOn < today() ? ["lift"] : [];
};

/** What is kept and nothing else, for this request. */
export const Restrictions = ({ request }: { request: RequestFile }) => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  const { person } = useSession();
  const [act, choose] = useState<Act | null>(null);
  const { kind, restrictions } = request;
  if (!kind || !mayRestrict.includes(kind)) return null;
  const Dialog = act && dialogs[act];
  return (
    <Section title={text("restrictions.title")} line={text("restrictions.line")}>
      {(restrictions ?? []).length === 0 && <Nothing>{text("restrictions.none")}</Nothing>}
      {(restrictions ?? []).map((one) => (
        <Facts key={one.id}>
          <Fact label={text("restrictions.since")}>
            {day(one.fromOn)} · {one.author?.name}
          </Fact>
          <Fact label={text("restrictions.ground")}>{word("restrictionGround", one.ground)}</Fact>
          {one.keepsUntil && <Fact label={text("restrictions.until")}>{day(one.keepsUntil)}</Fact>}
          {one.announcedOn && <Fact label={text("restrictions.announcedOn")}>{day(one.announcedOn)}</Fact>}
          {one.liftedOn && <Fact label={text("restrictions.lifted")}>{day(one.liftedOn)}</Fact>}
          <KeptFact label={text("restrictions.explanation")} row={one} field="explanation" kind="reason" wide="wide" />
        </Facts>
      ))}
      {person?.role === "fg" && (
        <Stack direction="row" sx={{ gap: 1.5, flexWrap: "wrap", "@media print": { display: "none" } }}>
          {next(request).map((one) => (
            <Button key={one} variant="outlined" onClick={() => choose(one)}>
              {text(`restrictions.acts.${one}`)}
            </Button>
          ))}
        </Stack>
      )}
      {Dialog && <Dialog request={request} close={() => choose(null)} />}
    </Section>
  );
};
