import { NAMESPACES } from "./manifestXml";

/** 要素の形: what may stand below an element, in the order of the schema. */
export interface ElementShape {
  readonly required: boolean;
  readonly repeated: boolean;
  readonly children: Readonly<Record<string, ElementShape>>;
  /** Of the children; where it is not said, that of the element itself. */
  readonly childNamespace?: string;
}

type Children = ElementShape["children"];

const one = (children: Children = {}): ElementShape => ({ required: true, repeated: false, children });
const maybe = (children: Children = {}): ElementShape => ({ required: false, repeated: false, children });
const some = (children: Children = {}): ElementShape => ({ required: true, repeated: true, children });
const anyNumber = (children: Children = {}): ElementShape => ({ required: false, repeated: true, children });
const basic = (shape: ElementShape): ElementShape => ({ ...shape, childNamespace: NAMESPACES.basic });

const localized = { Override: anyNumber() };
const label = { Label: one() };
const supertip = { Supertip: one({ Title: one(), Description: one() }) };
const icon = { Icon: basic(one({ Image: some() })) };

const control = {
  ...label,
  ...supertip,
  ...icon,
  Action: one({ TaskpaneId: maybe(), SourceLocation: maybe(), Title: maybe(), FunctionName: maybe() }),
  Enabled: maybe(),
};

const desktop = {
  GetStarted: maybe({ Title: one(), Description: one(), LearnMoreUrl: one() }),
  FunctionFile: maybe(),
  ExtensionPoint: some({ OfficeTab: some({ Group: some({ ...label, ...icon, Control: some(control) }) }) }),
};

const overrides = {
  Description: maybe(),
  Requirements: basic(maybe({ Sets: one({ Set: some() }) })),
  Hosts: one({ Host: some({ DesktopFormFactor: one(desktop) }) }),
  Resources: basic(
    one({
      Images: maybe({ Image: anyNumber(localized) }),
      Urls: maybe({ Url: anyNumber(localized) }),
      ShortStrings: maybe({ String: anyNumber(localized) }),
      LongStrings: maybe({ String: anyNumber(localized) }),
    }),
  ),
};

/**
 * 作業ウィンドウ用マニフェストの形: of an add-in only manifest for a task pane with VersionOverrides 1.0, as far
 * as this add-in goes. Order and counts follow Microsoft's schemas ([MS-OWEMXML] 5.2, 5.6, 5.7).
 */
export const OFFICE_APP: ElementShape = one({
  Id: one(),
  AlternateId: maybe(),
  Version: one(),
  ProviderName: one(),
  DefaultLocale: one(),
  DisplayName: one(localized),
  Description: one(localized),
  IconUrl: one(localized),
  HighResolutionIconUrl: one(localized),
  SupportUrl: one(localized),
  AppDomains: maybe({ AppDomain: some() }),
  Hosts: one({ Host: some() }),
  Requirements: one({ Sets: one({ Set: some() }) }),
  DefaultSettings: one({ SourceLocation: one(localized) }),
  Permissions: one(),
  VersionOverrides: { ...one(overrides), childNamespace: NAMESPACES.overrides },
});
