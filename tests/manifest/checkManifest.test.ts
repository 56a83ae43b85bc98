import { readFileSync } from "node:fs";
import { checkManifest } from "../../scripts/manifest/checkManifest";
import { filesOf, type PublishedFiles } from "../../scripts/manifest/PublishedFiles";

const manifest = readFileSync("manifest.xml", "utf8");
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const files = filesOf([".", "assets", "src/taskpane"]);

const faultsOf = (text: string, published: PublishedFiles = files): readonly string[] =>
  checkManifest(text, { version, files: published }).map(({ element, message }) => `${element}: ${message}`);

/** The manifest with one piece of its text replaced; a piece that is not there would prove nothing. */
function broken(piece: string | RegExp, by: string): string {
  const text = manifest.replace(piece, by);
  if (text === manifest) throw new Error(`Not in the manifest: ${String(piece)}`);
  return text;
}

const IN_RESOURCES = "OfficeApp/VersionOverrides/Resources";
const IN_DESKTOP = "OfficeApp/VersionOverrides/Hosts/Host/DesktopFormFactor";
const IN_GROUP = `${IN_DESKTOP}/ExtensionPoint/OfficeTab[TabHome]/Group[Shinchoku.Group]`;
const IN_CONTROL = `${IN_GROUP}/Control[Shinchoku.OpenPane]`;

interface Variant {
  readonly what: string;
  readonly piece: string | RegExp;
  readonly by: string;
  readonly fault: string;
}

const variants: readonly Variant[] = [
  {
    what: "elements in the wrong order",
    piece: /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/u,
    by: "$2$1",
    fault: "OfficeApp/Version: ProviderName より前に置いてください",
  },
  {
    what: "an element that does not belong there",
    piece: "<AppDomains>",
    by: "<Rule /><AppDomains>",
    fault: "OfficeApp/Rule: ここには置けない要素です",
  },
  {
    what: "an element that is missing",
    piece: /<Permissions>.*<\/Permissions>/u,
    by: "",
    fault: "OfficeApp: Permissions がありません",
  },
  {
    what: "an element too many",
    piece: /(<ProviderName>.*<\/ProviderName>)/u,
    by: "$1$1",
    fault: "OfficeApp: ProviderName は一つだけにしてください",
  },
  {
    what: "a list of the overrides in the wrong namespace",
    piece: /<bt:Urls>([\s\S]*)<\/bt:Urls>/u,
    by: "<Urls>$1</Urls>",
    fault: `${IN_RESOURCES}/Urls: 名前空間を http://schemas.microsoft.com/office/officeappbasictypes/1.0 にしてください`,
  },
  {
    what: "overrides of another schema",
    piece: "office/taskpaneappversionoverrides",
    by: "office/mailappversionoverrides",
    fault:
      "OfficeApp/VersionOverrides: 名前空間を http://schemas.microsoft.com/office/taskpaneappversionoverrides にしてください",
  },
  {
    what: "an identity of noughts",
    piece: /<Id>.*<\/Id>/u,
    by: "<Id>00000000-0000-0000-0000-000000000000</Id>",
    fault: "OfficeApp/Id: GUID（8-4-4-4-12 桁の十六進数、すべて 0 は不可）にしてください",
  },
  {
    what: "an identity that is no GUID",
    piece: /<Id>.*<\/Id>/u,
    by: "<Id>shinchoku</Id>",
    fault: "OfficeApp/Id: GUID（8-4-4-4-12 桁の十六進数、すべて 0 は不可）にしてください",
  },
  {
    what: "a version with letters",
    piece: /<Version>.*<\/Version>/u,
    by: "<Version>1.0.0-beta</Version>",
    fault: "OfficeApp/Version: 1～5 桁の数を . で 4 つまでつないでください",
  },
  {
    what: "a version that is not that of the package",
    piece: /<Version>.*<\/Version>/u,
    by: "<Version>9.9.9.0</Version>",
    fault: `OfficeApp/Version: package.json の版（${version}.0）とそろえてください`,
  },
  {
    what: "a language without its region",
    piece: "<DefaultLocale>ja-JP<",
    by: "<DefaultLocale>ja<",
    fault: "OfficeApp/DefaultLocale: ja-JP のように言語と地域で書いてください",
  },
  {
    what: "no set of ExcelApi",
    piece: 'Set Name="ExcelApi"',
    by: 'Set Name="SharedRuntime"',
    fault: "OfficeApp/Requirements: 必要な ExcelApi の版を Set で示してください",
  },
  {
    what: "a set without its version",
    piece: / MinVersion="[\d.]+"/u,
    by: "",
    fault: "OfficeApp/Requirements/Sets/Set: MinVersion を 1.14 のように書いてください",
  },
  {
    what: "another kind of add-in",
    piece: 'xsi:type="TaskPaneApp"',
    by: 'xsi:type="ContentApp"',
    fault: "OfficeApp: xsi:type を TaskPaneApp にしてください",
  },
  {
    what: "other rights",
    piece: ">ReadWriteDocument<",
    by: ">ReadDocument<",
    fault: "OfficeApp/Permissions: 値を ReadWriteDocument にしてください",
  },
  {
    what: "another program",
    piece: 'Name="Workbook"',
    by: 'Name="Document"',
    fault: "OfficeApp/Hosts/Host: Workbook（Excel）だけを挙げてください",
  },
  {
    what: "an action that nobody knows",
    piece: 'xsi:type="ShowTaskpane"',
    by: 'xsi:type="OpenPane"',
    fault: `${IN_CONTROL}/Action: xsi:type を ShowTaskpane か ExecuteFunction にしてください`,
  },
  {
    what: "a function without its file",
    piece: /<Action xsi:type="ShowTaskpane">([\s\S]*?)<\/Action>/u,
    by: '<Action xsi:type="ExecuteFunction">$1<FunctionName>open</FunctionName></Action>',
    fault: `${IN_CONTROL}/Action: 実行する関数のファイル（FunctionFile）がありません`,
  },
  {
    what: "a text that is too long",
    piece: 'DefaultValue="施策の進捗"',
    by: `DefaultValue="${"長".repeat(126)}"`,
    fault: `${IN_RESOURCES}/ShortStrings/String[Group.Label]: 125 字までにしてください（いまは 126 字）`,
  },
  {
    what: "a translation that is too long",
    piece: 'Value="Policy Progress"',
    by: `Value="${"x".repeat(126)}"`,
    fault: `${IN_RESOURCES}/ShortStrings/String[Group.Label]/Override[en-US]: 125 字までにしてください（いまは 126 字）`,
  },
  {
    what: "a text that is not there",
    piece: 'DefaultValue="施策の進捗"',
    by: 'DefaultValue=""',
    fault: `${IN_RESOURCES}/ShortStrings/String[Group.Label]: 文がありません`,
  },
  {
    what: "a text without its translation",
    piece: '<bt:Override Locale="en-US" Value="Policy Progress" />',
    by: "",
    fault: `${IN_RESOURCES}/ShortStrings/String[Group.Label]: en-US の Override がありません`,
  },
  {
    what: "a translation into the language of the manifest itself",
    piece: '<bt:Override Locale="en-US" Value="Policy Progress" />',
    by: '$&<bt:Override Locale="ja-JP" Value="施策" />',
    fault: `${IN_RESOURCES}/ShortStrings/String[Group.Label]: 既定の言語 ja-JP の Override は置けません`,
  },
  {
    what: "a translation twice",
    piece: '<bt:Override Locale="en-US" Value="Policy Progress" />',
    by: "$&$&",
    fault: `${IN_RESOURCES}/ShortStrings/String[Group.Label]: en-US の Override は一つだけにしてください`,
  },
  {
    what: "the same id for a group and a button",
    piece: 'id="Shinchoku.OpenPane"',
    by: 'id="Shinchoku.Group"',
    fault: `${IN_GROUP}/Control[Shinchoku.Group]: id がほかの Group か Control と同じです`,
  },
  {
    what: "a resource that is not there",
    piece: '<SourceLocation resid="Pane.Url" />',
    by: '$&<Title resid="Nowhere" />',
    fault: `${IN_CONTROL}/Action/Title: 資源 Nowhere がありません`,
  },
  {
    what: "a resource of the wrong list",
    piece: '<SourceLocation resid="Pane.Url" />',
    by: '$&<Title resid="OpenPane.Description" />',
    fault: `${IN_CONTROL}/Action/Title: 資源 OpenPane.Description は ShortStrings に置いてください（いまは LongStrings）`,
  },
  {
    what: "a resource that nobody uses",
    piece: "</bt:Urls>",
    by: '<bt:Url id="Spare" DefaultValue="https://localhost:3000/support.html" /></bt:Urls>',
    fault: `${IN_RESOURCES}/Urls/Url[Spare]: どこからも使われていません`,
  },
  {
    what: "an id of a resource that is too long",
    piece: /Support\.Url/gu,
    by: "S".repeat(33),
    fault: `${IN_RESOURCES}/Urls/Url[${"S".repeat(33)}]: id は 1～32 字にしてください（いまは 33 字）`,
  },
  {
    what: "an id of a resource twice",
    piece: "</bt:Urls>",
    by: '<bt:Url id="Support.Url" DefaultValue="https://localhost:3000/support.html" /></bt:Urls>',
    fault: `${IN_RESOURCES}/Urls/Url[Support.Url]: 同じ id の資源があります`,
  },
  {
    what: "an address without encryption",
    piece: '<SupportUrl DefaultValue="https:',
    by: '<SupportUrl DefaultValue="http:',
    fault:
      "OfficeApp/SupportUrl: https:// で始まる番地にしてください（いまは「http://localhost:3000/support.html」）",
  },
  {
    what: "a domain with a path",
    piece: "<AppDomain>https://localhost:3000<",
    by: "<AppDomain>https://localhost:3000/pane<",
    fault:
      "OfficeApp/AppDomains/AppDomain: https://ホスト名 だけを書いてください（いまは「https://localhost:3000/pane」）",
  },
  {
    what: "a pane of another origin",
    piece: 'id="Pane.Url" DefaultValue="https://localhost:3000/',
    by: 'id="Pane.Url" DefaultValue="https://elsewhere.example/',
    fault: `${IN_RESOURCES}/Urls/Url[Pane.Url]: 作業ウィンドウと同じ https://localhost:3000 に置いてください`,
  },
  {
    what: "a page that is not there",
    piece: '<SupportUrl DefaultValue="https://localhost:3000/support.html"',
    by: '<SupportUrl DefaultValue="https://localhost:3000/help.html"',
    fault: "OfficeApp/SupportUrl: ファイル help.html がありません",
  },
  {
    what: "a picture of the wrong size",
    piece: '<HighResolutionIconUrl DefaultValue="https://localhost:3000/assets/icons/icon-64.png"',
    by: '<HighResolutionIconUrl DefaultValue="https://localhost:3000/assets/icons/icon-80.png"',
    fault: "OfficeApp/HighResolutionIconUrl: assets/icons/icon-80.png は 80×80 です。64×64 にしてください",
  },
  {
    what: "a size that Office does not know",
    piece: '<bt:Image size="20" resid="Icon.20" />',
    by: '<bt:Image size="128" resid="Icon.128" />',
    fault: `${IN_GROUP}/Icon/Image[128]: size は 16・20・24・32・40・48・64・80 のどれかにしてください`,
  },
  {
    what: "a size that Office needs",
    piece: '<bt:Image size="80" resid="Icon.80" />',
    by: "",
    fault: `${IN_GROUP}/Icon: 80 ピクセルの Image がありません`,
  },
];

/** The icon of a size that Office does not know is there all the same, so that only its size is wrong. */
const withLargeIcon = (text: string): string =>
  text.includes("Icon.128")
    ? text.replace(
        "</bt:Images>",
        '<bt:Image id="Icon.128" DefaultValue="https://localhost:3000/assets/icons/icon-128.png" /></bt:Images>',
      )
    : text;

describe("checking a manifest", () => {
  test("finds nothing wrong with ours", () => {
    expect(faultsOf(manifest)).toEqual([]);
  });

  test.each(variants)("tells of $what, and of nothing else", ({ piece, by, fault }) => {
    expect(faultsOf(withLargeIcon(broken(piece, by)))).toEqual([fault]);
  });

  test("tells why a text is no XML", () => {
    expect(faultsOf("<OfficeApp>")).toEqual([expect.stringContaining("（文書）: XML として読めません: ")]);
  });

  test("tells that a picture is missing or is no PNG", () => {
    const without: PublishedFiles = (file) => (file.endsWith("icon-20.png") ? undefined : files(file));
    expect(faultsOf(manifest, without)).toEqual([
      `${IN_RESOURCES}/Images/Image[Icon.20]: ファイル assets/icons/icon-20.png がありません`,
    ]);
    const text: PublishedFiles = (file) =>
      file.endsWith("icon-64.png") ? new TextEncoder().encode("GIF89a") : files(file);
    expect(faultsOf(manifest, text)).toContain(
      "OfficeApp/HighResolutionIconUrl: assets/icons/icon-64.png は PNG ではありません",
    );
  });
});
