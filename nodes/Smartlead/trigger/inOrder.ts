import type { Hook, HookSettings } from '../webhooks/webhookApi';

/**
 * Whether a webhook listens to the events and categories that it should. What an answer does not
 * tell counts as right.
 */
export function isInOrder(hook: Hook, { events, categories }: HookSettings): boolean {
	return (
		(hook.events?.length ?? events.length) === events.length &&
		events.every((event) => hook.events?.includes(event) ?? true) &&
		(hook.categories?.length ?? categories.length) === categories.length &&
		categories.every(
			({ id, name }) =>
				hook.categories?.some((each) => each === name || each === String(id)) ?? true,
		)
	);
}
