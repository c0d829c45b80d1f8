import type { ServiceName } from '../sandbox';

/** What a trial needs to know of a service, beside its sandbox. */
export interface TrialService {
	/** As users call it. */
	title: string;
	/** Of the package, in the checkout. */
	folder: string;
	/** Name of the node in the package. */
	node: string;
	credential: {
		name: string;
		type: string;
		/** What it holds beside the key and the API Host. */
		data: Record<string, unknown>;
	};
}

// More than the plans of Smartlead and AutoSend allow: trying should not mean waiting.
const PER_MINUTE = 300;

/** How many requests the sandbox takes, in Smartlead's bursts. */
export const RATE_LIMIT = [
	{ limit: 10, windowMs: 2_000 },
	{ limit: PER_MINUTE, windowMs: 60_000 },
];

/** The services of a trial, in the order in which users read of them. */
export const trialServices: Record<ServiceName, TrialService> = {
	smartlead: {
		title: 'Smartlead',
		folder: '.',
		node: 'smartlead',
		credential: {
			name: 'Smartlead sandbox',
			type: 'smartleadApi',
			data: { requestsPerMinute: PER_MINUTE },
		},
	},
	autosend: {
		title: 'AutoSend',
		folder: 'autosend',
		node: 'autoSend',
		credential: {
			name: 'AutoSend sandbox',
			type: 'autoSendApi',
			data: { requestsPerSecond: PER_MINUTE / 60 },
		},
	},
};
