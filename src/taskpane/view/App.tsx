// The pane as a whole. The first screen is in the first script; everything else comes while the person reads it.
import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, type ComponentType } from 'react';
import type { PaneState } from '../state/pane-state';
import { BrandBar } from './BrandBar';
import { Content } from './Content';
import { FirstRun } from './FirstRun';
import { usePane } from './pane-context';

const loadRest = () => import(/* webpackChunkName: "screens" */ './screens');
const MainScreen = lazy(async () => ({ default: (await loadRest()).MainScreen }));
const CompareScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "compare" */ './compare/CompareScreen')).CompareScreen,
}));
const PasteForm = lazy(async () => ({ default: (await loadRest()).PasteForm }));

const SCREENS: Readonly<Record<PaneState['screen'], ComponentType>> = {
  'first-run': FirstRun,
  paste: PasteForm,
  compare: CompareScreen,
  main: MainScreen,
};

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    maxWidth: '840px',
    minWidth: '280px',
    margin: '0 auto',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
});

export function App() {
  const styles = useStyles();
  const { state } = usePane();
  const Screen = SCREENS[state.screen];
  useEffect(() => void loadRest(), []);
  return (
    <div className={styles.root}>
      {state.screen === 'main' ? (
        <Suspense fallback={null}>
          <Screen />
        </Suspense>
      ) : (
        <>
          <Content>
            <Suspense fallback={null}>
              <Screen />
            </Suspense>
          </Content>
          <BrandBar />
        </>
      )}
    </div>
  );
}
