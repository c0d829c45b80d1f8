import type { IHookFunctions } from 'n8n-workflow';

import { FieldError } from '../../kernel/definition/fieldError';
import type { HookService } from '../../kernel/trigger/hookService';
import type { Place } from '../webhooks/place';
import { sender } from '../webhooks/send';
import type { Hook, HookSettings } from '../webhooks/webhookApi';
import {
	accountHook,
	campaignHooks,
	createHook,
	removeHook,
	updateHook,
} from '../webhooks/webhookApi';
import { isInOrder } from './inOrder';
import { wantedHooks } from './wanted';

// An event that hardly ever happens, for a webhook that is to go at once.
const QUIET = ['CAMPAIGN_STATUS_CHANGED'];

/** Smartlead's webhooks, reached with the credential of the node. */
export async function connect(
	context: IHookFunctions,
): Promise<HookService<Place, Hook, HookSettings>> {
	const send = await sender(context);
	return {
		name: 'Smartlead',
		whereToRemove: "under Settings, Webhooks, or the campaign's settings",
		wanted: async (token) => await wantedHooks(context, send, token),
		keyOf: ({ level, ownerId }) => `${level} ${ownerId}`,
		inWords: ({ level, ownerId }) => (level === 'user' ? 'the account' : `${level} ${ownerId}`),
		// No route lists the webhooks of the account or of a client.
		canList: ({ level }) => level === 'campaign',
		async find({ level, ownerId }, ids) {
			if (level === 'campaign') return await campaignHooks(send, ownerId);
			const hooks: Hook[] = [];
			for (const id of ids) {
				const hook = await accountHook(send, Number(id));
				if (hook) hooks.push(hook);
			}
			return hooks;
		},
		matches: isInOrder,
		create: async (place, settings) => await createHook(send, place, settings),
		update: async (place, id, settings) => await updateHook(send, place, Number(id), settings),
		remove: async (place, id) => await removeHook(send, place, Number(id)),
		findByCreating: async (place, { name, url }) =>
			await createHook(send, place, { name, url, events: QUIET, categories: [] }),
		missing: ({ ownerId }) =>
			new FieldError(
				`Campaign ${ownerId} does not exist in this Smartlead account`,
				"Choose others in 'Campaign Names or IDs'.",
			),
	};
}
