// The report of reading, behind a button: the plan is read once more for it, and only where its text is at hand: a register
// has none.
import { Button, Spinner } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { Ledger } from '../../worker/protocol';
import { usePane } from '../pane-context';
import { Section } from '../Section';

const ReportDetails = lazy(async () => ({
  default: (await import(/* webpackChunkName: "report" */ './ReportDetails')).ReportDetails,
}));

export function ReportSection({ ledger }: { readonly ledger: Ledger }) {
  const { state, text } = usePane();
  const [openFor, setOpenFor] = useState<unknown>(null);
  const { input } = state;
  if (!input || ledger.readFrom === 'register') return null;
  const isOpen = openFor === input;
  return (
    <Section title={text('report-title')}>
      <Button size="small" aria-expanded={isOpen} onClick={() => setOpenFor(isOpen ? null : input)}>
        {text(isOpen ? 'report-close' : 'report-open')}
      </Button>
      {isOpen && (
        <Suspense fallback={<Spinner size="tiny" label={text('report-waiting')} />}>
          <ReportDetails input={input} settings={ledger.settings} />
        </Suspense>
      )}
    </Section>
  );
}
