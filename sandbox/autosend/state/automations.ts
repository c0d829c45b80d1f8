import type { Identifiers } from './identifiers';

export type AutomationStatus = 'draft' | 'active' | 'paused' | 'archived';

export interface AutomationStep {
	stepId?: string;
	type: 'wait' | 'email' | 'branch';
	nextStepId?: string;
	checkExitCriteria?: boolean;
	delay?: { value: number; unit: string };
	email?: {
		templateId?: string;
		senderEmail?: string;
		senderName?: string;
		subject?: string;
		htmlTemplate?: string;
	};
	branches?: object[];
}

/** A workflow: emails and waits that begin when something happens to a contact. */
export interface Automation {
	id: string;
	name: string;
	description?: string;
	status: AutomationStatus;
	/** What starts it, and what ends it; passed through as it is written. */
	entryCriteria: object;
	exitCriteria?: object;
	settings?: object;
	steps: AutomationStep[];
	unsubscribeGroupId?: string;
	tags: string[];
	trackingOpen: boolean;
	trackingClick: boolean;
	/** Contacts that have come in, and what became of them. */
	runs: { totalEntered: number; totalCompleted: number; totalExited: number; totalActive: number };
	/** Ids of all contacts that have come in since the seed. */
	entered: Set<string>;
	emails: { sent: number; delivered: number; opened: number; clicked: number; bounced: number };
	/** When it was last made active. */
	activeAt: string | null;
	createdAt: string;
	updatedAt: string;
}

/** What an automation is that nobody has entered yet. */
export function newAutomation() {
	return {
		runs: { totalEntered: 0, totalCompleted: 0, totalExited: 0, totalActive: 0 },
		entered: new Set<string>(),
		emails: { sent: 0, delivered: 0, opened: 0, clicked: 0, bounced: 0 },
		activeAt: null,
	} satisfies Partial<Automation>;
}

type Seed = Pick<Automation, 'name' | 'description' | 'status' | 'entryCriteria' | 'tags'>;

const SEEDS: Seed[] = [
	{
		name: 'Welcome',
		description: 'For new contacts',
		status: 'active',
		entryCriteria: { type: 'contact_created' },
		tags: ['onboarding'],
	},
	{
		name: 'Trial is ending',
		description: 'Three days before the end',
		status: 'paused',
		entryCriteria: {
			type: 'contact_property_matches_with',
			filterCriteria: {
				logicalOperator: 'AND',
				conditions: [
					{ field: 'customFields.isTrial', operator: 'equals', fieldType: 'boolean', value: true },
				],
			},
		},
		tags: ['sales', 'onboarding'],
	},
	{
		name: 'Cart reminder',
		description: 'Not finished yet',
		status: 'draft',
		entryCriteria: { type: 'contact_created' },
		tags: ['sales'],
	},
	{
		name: 'Old welcome',
		description: 'Replaced in March',
		status: 'archived',
		entryCriteria: { type: 'contact_created' },
		tags: [],
	},
];

/** One in each state: a wait and an email each; the active one sends from the orders address. */
export function seedAutomations(
	ids: Identifiers,
	templateId: string | undefined,
): Map<string, Automation> {
	const automations = SEEDS.map((seed, index): Automation => {
		const createdAt = `2026-02-0${index + 1}T09:00:00.000Z`;
		const hasRun = seed.status !== 'draft';
		return {
			...newAutomation(),
			id: ids.take('automation'),
			...seed,
			exitCriteria: { type: 'workflow_complete' },
			settings: {
				maxExecutionDays: 30,
				allowReentry: true,
				timezone: 'Europe/Berlin',
				priority: 2,
			},
			steps: [
				{
					stepId: 'step_wait',
					type: 'wait',
					delay: { value: 0, unit: 'mins' },
					nextStepId: 'step_email',
				},
				{
					stepId: 'step_email',
					type: 'email',
					email: {
						templateId,
						...(seed.status === 'active' && { senderEmail: 'orders@example.net' }),
					},
				},
			],
			trackingOpen: true,
			trackingClick: true,
			...(hasRun && {
				runs: { totalEntered: 40, totalCompleted: 36, totalExited: 2, totalActive: 2 },
				emails: { sent: 38, delivered: 37, opened: 20, clicked: 6, bounced: 1 },
				activeAt: createdAt,
			}),
			createdAt,
			updatedAt: createdAt,
		};
	});
	return new Map(automations.map((automation) => [automation.id, automation]));
}
