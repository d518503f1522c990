'use client';

import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';

export interface TabEntry {
  id: string;
  label: ReactNode;
  content: ReactNode;
}

/** Several views of one thing, one at a time; what is not seen is not there. */
export function Tabs({ label, tabs }: { label: string; tabs: TabEntry[] }) {
  return (
    <AriaTabs className="tabs">
      <TabList aria-label={label} className="tab-list" items={tabs}>
        {(tab) => (
          <Tab id={tab.id} className="tab">
            {tab.label}
          </Tab>
        )}
      </TabList>
      {tabs.map(({ id, content }) => (
        <TabPanel key={id} id={id} className="tab-panel">
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
