/** What the add-in is told about where it runs. */
export interface AppContextFacts {
  readonly addInId: string;
  readonly locale: string;
  readonly documentUrl: string;
  readonly addInName: string;
  readonly requirements: Readonly<Record<string, string>>;
  /** Settings of the Common API: name and JSON text. */
  readonly settings: ReadonlyMap<string, string>;
}

/** Answers `getAppContextAsync`: every member is looked for by the client. */
export function appContext(facts: AppContextFacts): Readonly<Record<string, unknown>> {
  return {
    _id: facts.addInId,
    _appName: 16,
    _appVersion: "16.0",
    _appMinorVersion: 1,
    _hostFullVersion: "16.0.18000.1",
    _appUILocale: facts.locale,
    _dataLocale: facts.locale,
    _docUrl: facts.documentUrl,
    _clientMode: 1,
    _settings: [...facts.settings],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: facts.addInId,
    _appInstanceId: facts.addInId,
    _requirementMatrix: JSON.stringify(facts.requirements),
    _clientWindowHeight: 600,
    _clientWindowWidth: 350,
    _addinName: facts.addInName,
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 2,
    _marketplaceType: 4,
  };
}
