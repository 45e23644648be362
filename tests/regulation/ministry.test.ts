import { expect } from "@jest/globals";
import { CaseDocument, CasesDocument, ReportCatalogueDocument } from "@zorgvuldig/schema/generated/operations";
import { fulfils } from "../support/fulfils.js";

fulfils(
  "report/to-ministry",
  "shows the ministry's analyst which figures are released, which is none yet",
  async ({ as }) => {
    const { reportCatalogue } = await as("ministry").ask(ReportCatalogueDocument, {});
    expect(reportCatalogue).toMatchObject({ cohorts: [], together: 3, budget: 0.5, small: 10 });
    expect(reportCatalogue.dimensions.map(({ codes }) => codes.length)).toEqual([13, 5, 9, 6, 6, 3, 4]);
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
    expect(names.sort()).toEqual([
      ...["Boolean", "CellStatus", "Day", "Float", "Int", "KeptFilter", "KeptReport", "Mutation", "Query"],
      ...["ReportCatalogue", "ReportCell", "ReportCode", "ReportCodesFilter", "ReportCohort", "ReportDimension"],
      ...["ReportList", "ReportNote", "ReportTable", "ReportTableFilter", "Sha256", "String", "Text"],
    ]);
  },
);

fulfils("report/to-ministry", "lets nobody ask for figures but the ministry, the bureau and the FG", async ({ as }) => {
  for (const name of ["consultant", "administrator"] as const)
    expect((await as(name).refused(ReportCatalogueDocument, {})).code).toBe("FORBIDDEN");
  for (const name of ["office", "fg"] as const) await as(name).ask(ReportCatalogueDocument, {});
});
