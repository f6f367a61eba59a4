// A mistake in the program must not leave a white pane: what happened is said, and the pane can be opened again.
import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import type { Lang } from '../../messages/lang';
import { paneText } from '../../messages/pane';
import { EmptyState } from './EmptyState';

interface Props {
  readonly lang: Lang;
  readonly children: ReactNode;
}

export class Guard extends Component<Props, { readonly broken: string | null }> {
  override state = { broken: null as string | null };

  static getDerivedStateFromError(error: unknown) {
    return { broken: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { lang, children } = this.props;
    const { broken } = this.state;
    if (broken === null) return children;
    return (
      <main style={{ padding: '0 16px' }}>
        <EmptyState title={paneText(lang, 'broken-title')} body={paneText(lang, 'broken-body')}>
          <p>{broken}</p>
          <Button appearance="primary" onClick={() => location.reload()}>
            {paneText(lang, 'broken-reload')}
          </Button>
        </EmptyState>
      </main>
    );
  }
}
