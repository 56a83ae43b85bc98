import { FluentProvider, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { paneWords } from "../messages/paneMessages.ja";
import { CheckPanel } from "./check/CheckPanel";
import { Footer } from "./footer/Footer";
import { Header } from "./header/Header";
import { Announcer } from "./notice/Announcer";
import { NoticeBar } from "./notice/NoticeBar";
import { paneTabs, type PaneTab, type Preferences } from "./preferences";
import type { PaneActions, PaneState } from "./session/PaneState";
import { theme } from "./theme";
import { ErrorBoundary } from "./ui/ErrorBoundary";
import { panelId, TabBar, tabId } from "./ui/TabBar";
import { useGlobalStyles } from "./useGlobalStyles";
import { usePreferences } from "./usePreferences";

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
  const { tab } = preferences;
  const openTab = (opened: PaneTab): void => {
    prefer({ ...preferences, tab: opened });
    // Good news belongs to the tab where it came; bad news stays until it is read.
    if (state.notice?.kind !== "error") actions.dismissNotice();
  };
  return (
    <div className={styles.app}>
      <Header state={state} actions={actions} onOpenScheme={() => openTab("settings")} />
      <main className={styles.main}>
        <TabBar label={paneWords.title} tabs={tabs} selected={tab} onSelect={openTab} />
        <div className={styles.content}>
          {state.notice && (
            <div className={styles.notice}>
              <NoticeBar notice={state.notice} actions={actions} />
            </div>
          )}
          <div id={panelId(tab)} role="tabpanel" aria-labelledby={tabId(tab)}>
            <Suspense fallback={<Spinner size="tiny" label={paneWords.loading} />}>
              <Panel state={state} actions={actions} preferences={preferences} onPrefer={prefer} />
            </Suspense>
          </div>
        </div>
      </main>
      <Announcer state={state} />
      <Footer state={state} actions={actions} />
    </div>
  );
}

interface PanelProps extends Props {
  readonly preferences: Preferences;
  readonly onPrefer: (preferences: Preferences) => void;
}

function Panel({ state, actions, preferences, onPrefer }: PanelProps) {
  if (preferences.tab === "report") return <ReportPanel state={state} actions={actions} />;
  if (preferences.tab === "settings") return <SettingsPanel state={state} actions={actions} />;
  return (
    <CheckPanel
      state={state}
      actions={actions}
      shown={preferences.shown}
      onShow={(shown) => onPrefer({ ...preferences, shown })}
    />
  );
}
