import type { INodeParameters } from 'n8n-workflow';

import type { Webhook } from '../../../sandbox';
import type { Random } from '../../harness/seededRandom';

const CAMPAIGNS = [90211, 90212, 90213, 90214];

/** Where a webhook listens. */
export interface Place {
	level: Webhook['level'];
	campaignId: number | null;
	clientId: number | null;
}

/** Parameters of some node, and where it is to have its webhooks. */
export function anyNode(random: Random): [INodeParameters, Place[]] {
	const events = ['EMAIL_REPLY', ...(random(2) ? ['EMAIL_BOUNCE'] : [])];
	const kind = random(4);
	if (kind === 0) {
		return [{ events, listenTo: 'account' }, [{ level: 'user', campaignId: null, clientId: null }]];
	}
	if (kind === 1) {
		const clientId = { __rl: true, mode: 'id', value: '299' };
		return [
			{ events, listenTo: 'client', clientId },
			[{ level: 'client', campaignId: null, clientId: 299 }],
		];
	}
	const campaignIds = CAMPAIGNS.slice(random(2), 2 + random(3));
	return [
		{ events, listenTo: 'campaigns', campaignIds },
		campaignIds.map((campaignId) => ({ level: 'campaign', campaignId, clientId: null })),
	];
}

export function placesOf(hooks: Webhook[]): Place[] {
	return hooks.map(({ level, campaignId, clientId }) => ({ level, campaignId, clientId }));
}
