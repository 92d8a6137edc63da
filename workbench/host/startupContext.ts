import { requirementSets } from "./requirementSets";

export interface StartupFacts {
  readonly conversationId: string;
  readonly addinId: string;
  /** Display language of Excel, such as `zh-CN`. */
  readonly language: string;
  readonly origin: string;
  readonly documentName: string;
  readonly readOnly: boolean;
  readonly paneVisible: boolean;
  readonly settings: readonly (readonly [string, string])[];
  readonly requirements?: Readonly<Record<string, string>>;
}

/** Answers `getAppContextAsync`: everything that office.js knows of Excel before the first batch. */
export function startupContext(facts: StartupFacts): Readonly<Record<string, unknown>> {
  return {
    _id: facts.addinId,
    _appInstanceId: facts.addinId,
    _appName: 16,
    _appVersion: 16,
    _appMinorVersion: 0,
    _hostFullVersion: "16.0.17628.00000",
    _appUILocale: facts.language,
    _dataLocale: facts.language,
    _docUrl: `${facts.origin}/${encodeURIComponent(facts.documentName)}`,
    _clientMode: facts.readOnly ? 0 : 1,
    _settings: facts.settings,
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: facts.conversationId,
    _requirementMatrix: JSON.stringify({ ...requirementSets, ...facts.requirements }),
    _initialDisplayMode: facts.paneVisible ? 2 : 1,
    _appDomains: [],
  };
}

/**
 * The name that the pane's window must have before its page loads: where office.js finds its host. Bit 1 of the flags
 * stands for the shared runtime, bit 2 starts the runtime of custom functions; telemetry is off.
 */
export function windowNameFor(
  facts: Pick<StartupFacts, "conversationId" | "addinId" | "language">,
  hostUrl: string,
): string {
  const { conversationId, addinId, language } = facts;
  return JSON.stringify({
    baseFrameName: conversationId,
    hostInfo: `Excel$Web$16.00$${language}$${conversationId}$$disableLogging$3`,
    xdmInfo: `${conversationId}|${addinId}|${hostUrl}`,
    serializerVersion: "1",
    flights: "[]",
  });
}
