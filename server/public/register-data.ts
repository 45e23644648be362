import { controller } from "@zorgvuldig/schema/controller";
import { glossary } from "@zorgvuldig/schema/glossary";
import { type Kept, latestOf, placeOf, versionsOf } from "@zorgvuldig/schema/register";
import type { EntityId, LegalRole } from "@zorgvuldig/schema/register-words";
import { entityIds } from "@zorgvuldig/schema/register-words";
import { terms } from "@zorgvuldig/schema/terms";
import { activities } from "@zorgvuldig/schema/words";

const roles: Readonly<Record<EntityId, LegalRole>> = {
  bureau: "DataController",
  foundation: "DataController",
  officer: "DataProtectionOfficer",
  consultants: "DataProcessor",
  suppliers: "DataProcessor",
  institutions: "ThirdParty",
  ministry: "ThirdParty",
  authority: "ThirdParty",
};
const [bureau, foundation] = controller.names;
const named: Readonly<Partial<Record<EntityId, string>>> = {
  bureau,
  foundation,
  officer: controller.officer.name,
  authority: controller.authority.name,
};
const basisWords = {
  "A6-1-a": "Consent",
  "A6-1-b": "Contract",
  "A6-1-c": "LegalObligation",
  "A6-1-f": "LegitimateInterest",
} as const;

const retentionOf = (kept: Kept): string[] =>
  "terms" in kept ? [...new Set(kept.terms.map((code) => terms[code].duration))] : [];

/**
 * The register as data, with the names of the *register van verwerkingsactiviteiten* that Logboek Dataverwerkingen points at. `base`: the address of the
 * house, without a slash at its end.
 */
export const registerData = (base: string) => ({
  entities: entityIds.map((id) => ({
    id,
    type: roles[id],
    name: named[id] ?? glossary.entity[id].nl,
    ...(id === "bureau" || id === "foundation" ? { address: controller.postal, email: controller.email } : {}),
    ...(id === "officer" ? { email: controller.officer.email } : {}),
  })),
  processingActivities: activities.map((activity) => {
    const versions = versionsOf(activity);
    return {
      id: activity,
      active: true,
      latestVersion: latestOf(activity).version,
      versions: versions.map((one) => ({
        id: `${base}${placeOf(activity, one.version)}`,
        version: one.version,
        validFrom: one.validFrom,
        name: glossary.activity[activity].nl,
        purpose: one.purpose.nl,
        purposes: one.purposes,
        legalBasis: one.legalBases.map((basis) => basisWords[basis]),
        lawfulBasis: [...one.legalBases, ...(one.specialBasis ? [one.specialBasis] : [])].map(
          (basis) => `eu-gdpr:${basis}`,
        ),
        dataSubjects: one.subjects,
        personalData: one.data.map((kept) => ({
          categories: kept.kinds.map((kind) => glossary.kind[kind].nl),
          retentionPeriod: retentionOf(kept),
          ...("until" in kept ? { retention: kept.until.nl } : {}),
        })),
        processingOptions: one.processing,
        controllers: ["bureau", "foundation"],
        recipients: one.recipients.map((entityId) => ({ legalRole: roles[entityId], entityId })),
        measures: one.measures.map((measureType) => ({ measureType, measure: glossary.measure[measureType].nl })),
      })),
    };
  }),
});
