// The plan in hand: card and tabs above, the primary action below; what is between scrolls.
import { ActionBar } from './ActionBar';
import { BrandBar } from './BrandBar';
import { Content } from './Content';
import { PlanCard } from './PlanCard';
import { TabContent } from './TabContent';
import { TabStrip } from './TabStrip';

export function MainScreen() {
  return (
    <>
      <PlanCard />
      <Content above={<TabStrip />}>
        <TabContent />
      </Content>
      <BrandBar>
        <ActionBar />
      </BrandBar>
    </>
  );
}
