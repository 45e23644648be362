import { type SignalKind, signalsTo } from "@zorgvuldig/schema/signals";
import { useLocale } from "react-admin";
import { FormDialog } from "../parts/FormDialog";
import { ChoiceInput } from "../parts/inputs/ChoiceInput";
import { TickInput } from "../parts/inputs/TickInput";
import { keepPreferences, type OwnAccount } from "../providers/own-account";
import { readSession, useSession } from "../providers/session";
import { useText } from "../providers/words";
import { SignalInputs } from "./SignalInputs";

type PreferenceDialogProps = {
  preferences: OwnAccount["preferences"];
  done: (language: "nl" | "en") => Promise<void>;
  close: () => void;
};
type Given = { language: string; hasShortcuts: boolean; signals: Partial<Record<SignalKind, boolean>> };

export const PreferenceDialog = ({ preferences, done, close }: PreferenceDialogProps) => {
  const text = useText();
  const locale = useLocale();
  const { person } = useSession();
  const kinds = person ? signalsTo(person.role) : [];
  const keep = async ({ language, hasShortcuts, signals = {} }: Partial<Given>) => {
    await keepPreferences({ language, hasShortcuts, withoutSignals: kinds.filter((kind) => !signals[kind]) });
    // What one key does is known everywhere from now on.
    await readSession();
    await done(language === "en" ? "en" : "nl");
  };
  return (
    <FormDialog<Given>
      title={text("preferences.change")}
      intro={text("preferences.shortcutsHelp")}
      defaults={{
        language: preferences.language ?? locale,
        hasShortcuts: preferences.hasShortcuts,
        signals: Object.fromEntries(kinds.map((kind) => [kind, !preferences.withoutSignals.includes(kind)])),
      }}
      close={close}
      ask={keep}
    >
      <ChoiceInput
        source="language"
        label={text("preferences.language")}
        choices={[
          { id: "nl", name: text("house.dutch") },
          { id: "en", name: text("house.english") },
        ]}
      />
      <TickInput source="hasShortcuts" label={text("preferences.shortcuts")} />
      {kinds.length > 0 && <SignalInputs kinds={kinds} />}
    </FormDialog>
  );
};
