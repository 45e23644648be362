import { expect } from "@jest/globals";
import { CaseDocument, CasesDocument, ReportCatalogueDocument } from "@zorgvuldig/schema/generated/operations";
import { fulfils } from "../support/fulfils.js";

fulfils(
  "report/to-ministry",
  "shows the ministry's analyst which figures are released, which is none yet",
  async ({ as }) => {
    expect(await as("ministry").ask(ReportCatalogueDocument, {})).toEqual({ reportCatalogue: { cohorts: [] } });
  },
);

fulfils(
  "report/to-ministry",
  "knows for the ministry no other question, and no type that holds a person",
  async ({ as, aCase }) => {
    const id = await aCase();

    expect(await as("ministry").refused(CaseDocument, { id })).toMatchObject({ code: "BAD_USER_INPUT" });
    const list = { first: 10, sort: { field: "number", order: "ASC" }, filter: {} } as const;
    expect(await as("ministry").refused(CasesDocument, list)).toMatchObject({ code: "BAD_USER_INPUT" });
    const { __schema } = (await as("ministry").free("{ __schema { types { name } } }")) as {
      __schema: { types: { name: string }[] };
    };
    const names = __schema.types.map(({ name }) => name).filter((name) => !name.startsWith("__"));
    expect(names.sort()).toEqual(["Boolean", "Day", "Int", "Query", "ReportCatalogue", "ReportCohort", "String"]);
  },
);

fulfils("report/to-ministry", "lets nobody else ask the ministry's question", async ({ as }) => {
  for (const name of ["office", "consultant", "fg", "administrator"] as const)
    expect((await as(name).refused(ReportCatalogueDocument, {})).code).toBe("BAD_USER_INPUT");
});
