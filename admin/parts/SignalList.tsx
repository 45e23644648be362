import { Box, Typography } from "@mui/material";
import { type OwnSignalsQuery, SeeSignalsDocument } from "@zorgvuldig/schema/generated/operations";
import type { SignalKind } from "@zorgvuldig/schema/signals";
import { useEffect } from "react";
import { Link, useDataProvider, useGetList } from "react-admin";
import type { PanelProvider } from "../providers/data";
import { useDates } from "../providers/dates";
import { type TextKey, useText, useWord } from "../providers/words";
import { ListProblem } from "./ListProblem";
import { Nothing } from "./Nothing";
import { Waiting } from "./Waiting";

type Signal = OwnSignalsQuery["ownSignals"]["items"][number];
/** Of a signal about no case: in which list stands what it is about. */
const lists: readonly { starts: RegExp; to: string; title: TextKey }[] = [
  { starts: /^BREACH_/, to: "/breaches", title: "breaches.title" },
  { starts: /^NOTE_/, to: "/reports", title: "reports.title" },
  { starts: /^PRIVACY_COMPLAINT/, to: "/privacyComplaints", title: "grievances.title" },
  { starts: /^(REQUEST|DECISION)_/, to: "/loneRequests", title: "loneRequests.title" },
];
const newest = { sort: { field: "createdAt", order: "DESC" as const }, pagination: { page: 1, perPage: 20 } };

/** The newest signals. What is before somebody's eyes he has seen. */
export const SignalList = ({ close }: { close: () => void }) => {
  const text = useText();
  const word = useWord();
  const { moment } = useDates();
  const provider = useDataProvider<PanelProvider>();
  const { data, error, refetch } = useGetList<Signal>("ownSignals", newest, { onError: () => {} });
  const isThere = data !== undefined;

  useEffect(() => {
    if (isThere) provider.act(SeeSignalsDocument).catch(() => {});
  }, [isThere, provider]);

  const content = () => {
    if (error) return <ListProblem error={error} retry={() => refetch()} />;
    if (!data) return <Waiting lines={3} />;
    if (data.length === 0) return <Nothing>{text("signals.empty")}</Nothing>;
    return (
      <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0, display: "grid", gap: 1.75 }}>
        {data.map((signal) => (
          <li key={signal.id}>
            <Typography sx={{ fontWeight: signal.seenAt ? 400 : 650 }}>
              {word("signalKind", signal.kind)}
              {!signal.seenAt && ` (${text("signals.isNew")})`}
            </Typography>
            <Typography variant="caption" component="p" sx={{ color: "text.secondary" }}>
              {signal.case ? (
                <Link to={`/cases/${signal.case.id}`} onClick={close}>
                  {signal.case.number}
                </Link>
              ) : (
                <AboutNoCase kind={signal.kind} close={close} />
              )}{" "}
              · {moment(signal.createdAt)}
            </Typography>
          </li>
        ))}
      </Box>
    );
  };

  return (
    <>
      <Typography variant="h3" component="h2">
        {text("signals.title")}
      </Typography>
      <Typography variant="caption" component="p" sx={{ color: "text.secondary", mb: 2 }}>
        {text("signals.help")}
      </Typography>
      {content()}
    </>
  );
};

const AboutNoCase = ({ kind, close }: { kind: SignalKind | null; close: () => void }) => {
  const text = useText();
  const list = lists.find(({ starts }) => kind && starts.test(kind));
  return (
    list && (
      <Link to={list.to} onClick={close}>
        {text(list.title)}
      </Link>
    )
  );
};
