import type { RegulationVersion } from "@zorgvuldig/schema/regulation";
import { useLocale } from "react-admin";

/** The main changes of a version in the language of the screen; in Dutch where there is no English. */
export const Changes = ({ of: { changes } }: { of: RegulationVersion }) => {
  const language = useLocale() === "en" ? "en" : "nl";
  return (
    <ul style={{ margin: 0, paddingLeft: 18 }}>
      {changes.map((change) => (
        <li key={change.nl} lang={change[language] ? language : "nl"}>
          {change[language] || change.nl}
        </li>
      ))}
    </ul>
  );
};
