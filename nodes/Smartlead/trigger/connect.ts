import type { IHookFunctions } from 'n8n-workflow';

import { FieldError } from '../../kernel/definition/fieldError';
import { openSession } from '../../kernel/request/session';
import { hookName } from '../../kernel/trigger/hookName';
import type { HookService } from '../../kernel/trigger/hookService';
import { urlOverrideOf } from '../../kernel/trigger/parameters';
import { sender } from '../../kernel/trigger/send';
import { tokenIn, tokenInUrl } from '../../kernel/trigger/verifier';
import { smartlead } from '../service';
import type { Place } from '../webhooks/place';
import type { Hook, HookSettings } from '../webhooks/webhookApi';
import {
	accountHook,
	campaignHooks,
	createHook,
	removeHook,
	updateHook,
} from '../webhooks/webhookApi';
import { isInOrder } from './inOrder';
import { categoriesOf, eventsOf, placesOf } from './parameters';

// Somebody looks at the editor meanwhile.
const MAX_WAIT_MS = 60_000;

// An event that hardly ever happens, for a webhook that is to go at once.
const QUIET = ['CAMPAIGN_STATUS_CHANGED'];

/**
 * Smartlead's webhooks, reached with the credential of the node.
 *
 * @throws what reading the credential throws
 */
export async function connect(
	context: IHookFunctions,
): Promise<HookService<Place, Hook, HookSettings>> {
	const session = await openSession(context, smartlead, MAX_WAIT_MS);
	const send = sender(session);
	// Its end tells the webhooks of one account apart, which takes the same name for the same one.
	const nameFor = (tag: string) => hookName(context.getWorkflow().name, tag);
	return {
		name: smartlead.name,
		whereToRemove: "under Settings > Webhooks or in the campaign's settings",
		verifier: tokenInUrl,
		urlOverride: urlOverrideOf(context),
		keyWord: 'key',
		keyMark: session.account.keyMark,

		places() {
			const places = placesOf(context);
			eventsOf(context, places);
			return places;
		},
		settings: async (tag) => ({
			name: nameFor(tag),
			events: eventsOf(context, placesOf(context)),
			categories: await categoriesOf(context, send),
		}),
		nameFor,
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
		secretOf: async (_, { url }) => tokenIn(url),
		matches: isInOrder,
		async create(place, url, settings) {
			return { id: await createHook(send, place, url, settings) };
		},
		update: async (place, id, url, settings) =>
			await updateHook(send, place, Number(id), url, settings),
		remove: async (place, id) => await removeHook(send, place, Number(id)),
		findByCreating: async (place, url, name) =>
			await createHook(send, place, url, { name, events: QUIET, categories: [] }),
		missing: ({ ownerId }) =>
			new FieldError(
				`Campaign ${ownerId} doesn't exist in this Smartlead account`,
				"Choose other campaigns in 'Campaign Names or IDs'.",
			),
	};
}
