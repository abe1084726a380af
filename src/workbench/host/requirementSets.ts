/**
 * Requirement sets that this host stands for. ExcelApi is the add-in's floor: the client offers 1.15, but what the host
 * does not answer would then look supported. `CustomFunctions` is the client's internal set for how results are posted.
 */
export const requirementSets: Readonly<Record<string, string>> = {
  ExcelApi: "1.12",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.4",
  CustomFunctions: "1.7",
  AddinCommands: "1.3",
  Settings: "1.1",
  RichApiRuntime: "1.2",
};
