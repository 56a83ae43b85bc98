import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, useState } from "react";
import { paneWords } from "../messages/paneMessages.ja";
import { CheckPanel } from "./check/CheckPanel";
import { Footer } from "./footer/Footer";
import { Header } from "./header/Header";
import { useReadingDisclosure } from "./header/useReadingDisclosure";
import { Announcer } from "./notice/Announcer";
import { NoticeBar } from "./notice/NoticeBar";
import { UnfinishedSheets } from "./notice/UnfinishedSheets";
import { paneTabs, type PaneTab, type Preferences } from "./preferences";
import type { PaneActions, PaneState } from "./session/PaneState";
import { theme } from "./theme";
import { ErrorBoundary } from "./ui/ErrorBoundary";
import { panelId, TabBar } from "./ui/TabBar";
import { TabPanel } from "./ui/TabPanel";
import { useGlobalStyles } from "./useGlobalStyles";
import { usePreferences } from "./usePreferences";

const InquiryPanel = lazy(() => import("./inquiry/InquiryPanel"));
const ReportPanel = lazy(() => import("./report/ReportPanel"));
const SettingsPanel = lazy(() => import("./settings/SettingsPanel"));

const tabs = paneTabs.map((name) => ({ name, title: paneWords.tabs[name] }));

const useStyles = makeStyles({
  app: { minHeight: "100vh", display: "flex", flexDirection: "column" },
  main: { flexGrow: 1, minWidth: 0 },
  // In sight wherever the button was that led to it.
  notice: {
    // Where the window is low (much enlarged), it would cover what it speaks of.
    "@media (min-height: 480px)": { position: "sticky", top: tokens.spacingVerticalS, zIndex: 2 },
  },
  content: {
    padding: tokens.spacingHorizontalM,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
});

/** 行き先: what in a tab the user is being led to. */
type Wanted = "scheme" | "questions";

interface Props {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** ペインの画面: shows the state, and passes on what the user asks for. */
export function App(props: Props) {
  return (
    <FluentProvider theme={theme}>
      <ErrorBoundary>
        <Pane {...props} />
      </ErrorBoundary>
    </FluentProvider>
  );
}

function Pane({ state, actions }: Props) {
  useGlobalStyles();
  const styles = useStyles();
  const [preferences, prefer] = usePreferences();
  const [wanted, want] = useState<Wanted | undefined>(undefined);
  const reading = useReadingDisclosure();
  const { tab } = preferences;
  const openTab = (opened: PaneTab): void => {
    prefer({ ...preferences, tab: opened });
    // Good news belongs to the tab where it came; bad news stays until it is read.
    if (state.notice?.kind !== "error") actions.dismissNotice();
  };
  const lead = (opened: PaneTab, to: Wanted): void => {
    openTab(opened);
    want(to);
  };
  return (
    <div className={styles.app}>
      <Header
        state={state}
        actions={actions}
        reading={reading}
        onOpenScheme={() => lead("settings", "scheme")}
      />
      <main className={styles.main}>
        <TabBar label={paneWords.title} tabs={tabs} selected={tab} onSelect={openTab} />
        <div className={styles.content}>
          <LastNotice notice={state.notice} actions={actions} tab={tab} />
          <UnfinishedSheets state={state} />
          <Panels
            state={state}
            actions={actions}
            preferences={preferences}
            onPrefer={prefer}
            wanted={wanted}
            onShown={() => want(undefined)}
            onOpenReading={reading.openAt}
            onOpenQuestions={() => lead("check", "questions")}
          />
        </div>
      </main>
      <Announcer state={state} />
      <Footer state={state} actions={actions} />
    </div>
  );
}

interface NoticeProps {
  readonly notice: PaneState["notice"];
  readonly actions: PaneActions;
  readonly tab: PaneTab;
}

function LastNotice({ notice, actions, tab }: NoticeProps) {
  const styles = useStyles();
  if (!notice) return null;
  const dismiss = (): void => {
    actions.dismissNotice();
    // The button that was pressed goes away.
    document.getElementById(panelId(tab))?.focus({ preventScroll: true });
  };
  return (
    <div className={styles.notice} data-covers="top">
      <NoticeBar notice={notice} goTo={(sheet, cell) => actions.goTo(sheet, cell)} onDismiss={dismiss} />
    </div>
  );
}

interface PanelsProps extends Props {
  readonly preferences: Preferences;
  readonly onPrefer: (preferences: Preferences) => void;
  readonly wanted: Wanted | undefined;
  readonly onShown: () => void;
  readonly onOpenReading: (sheet: string) => void;
  readonly onOpenQuestions: () => void;
}

function Panels({ state, actions, preferences, onPrefer, ...ways }: PanelsProps) {
  const { tab, shown } = preferences;
  const { wanted, onShown, onOpenReading, onOpenQuestions } = ways;
  return (
    <>
      <TabPanel name="check" isShown={tab === "check"}>
        <CheckPanel
          state={state}
          actions={actions}
          shown={shown}
          onShow={(changed) => onPrefer({ ...preferences, shown: changed })}
          areQuestionsWanted={wanted === "questions"}
          onQuestionsShown={onShown}
          onOpenReading={onOpenReading}
        />
      </TabPanel>
      <TabPanel name="inquiry" isShown={tab === "inquiry"}>
        <InquiryPanel state={state} actions={actions} onOpenQuestions={onOpenQuestions} />
      </TabPanel>
      <TabPanel name="report" isShown={tab === "report"}>
        <ReportPanel state={state} actions={actions} onOpenQuestions={onOpenQuestions} />
      </TabPanel>
      <TabPanel name="settings" isShown={tab === "settings"}>
        <SettingsPanel
          state={state}
          actions={actions}
          isSchemeWanted={wanted === "scheme"}
          onSchemeShown={onShown}
        />
      </TabPanel>
    </>
  );
}
