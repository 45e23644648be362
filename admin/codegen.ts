import type { CodegenConfig } from "@graphql-codegen/cli";

const config: CodegenConfig = {
  schema: ["../schema/generated/schema.graphql", "../schema/generated/ministry.graphql"],
  documents: ["../schema/operations/*.graphql"],
  generates: {
    "../schema/generated/operations/": {
      preset: "client",
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { mode: "embedHashInDocument", hashAlgorithm: "sha256" },
      },
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: { ID: "string", Uuid: "string", Day: "string", Moment: "string", Text: "string", Sha256: "string" },
      },
    },
  },
};
export default config;
