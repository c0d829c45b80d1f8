import type { Page } from 'playwright-core';

import type { Trial } from '../../n8n/trial';

/** What a scenario works with: a running n8n beside a fresh sandbox, and a page of its editor. */
export interface Stage extends Trial {
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
