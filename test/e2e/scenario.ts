import type { Page } from 'playwright-core';

import type { StoredCredential } from '../../n8n/n8nClient';
import type { Trial } from '../../n8n/trial';
import type { AutoSendSandbox, SmartleadSandbox } from '../../sandbox';

/** What a scenario works with: a running n8n beside fresh sandboxes, and a page of its editor. */
export interface Stage extends Omit<Trial, 'credentials' | 'sandbox'> {
	/** Smartlead's. */
	credential: StoredCredential;
	/** Smartlead's. */
	sandbox: SmartleadSandbox;
	autosend: { credential: StoredCredential; sandbox: AutoSendSandbox };
	page: Page;
	/** Says what is going on. */
	say(text: string): void;
}

/** Something that a user does, from beginning to end. */
export interface Scenario {
	title: string;
	/** @throws when what the user should see or get is missing */
	run(stage: Stage): Promise<void>;
}
