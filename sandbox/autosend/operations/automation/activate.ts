import { errorBody } from '../../errorBody';
import type { AutoSendState } from '../../state';
import type { Automation, AutomationStep } from '../../state/automations';
import { ApiError } from '../handler';

/** @throws ApiError when an automation cannot run as it is. */
export function refuseToActivate(state: AutoSendState, { steps }: Pick<Automation, 'steps'>): void {
	const isOrdered = steps.some(({ type }) => type === 'branch') || takesTurns(steps);
	const hasContent = steps.every((step) => step.type !== 'email' || hasEmail(state, step));
	if (steps.length === 0 || !isOrdered || !hasContent) throw cannotActivate();
}

/** The refusal of everything that keeps an automation from running. */
export function cannotActivate(): ApiError {
	return new ApiError(400, errorBody('CANNOT_ACTIVATE_AUTOMATION', 'Cannot activate workflow'));
}

/** Without branches, waits and emails take turns: the first step waits, the last one sends. */
function takesTurns(steps: AutomationStep[]): boolean {
	return (
		steps.length % 2 === 0 &&
		steps.every(({ type }, index) => type === (index % 2 === 0 ? 'wait' : 'email'))
	);
}

/** A template that is there, or content of its own: no source says what is checked. */
function hasEmail({ templates }: AutoSendState, { email = {} }: AutomationStep): boolean {
	const { templateId, subject, htmlTemplate } = email;
	return templateId === undefined
		? subject !== undefined && htmlTemplate !== undefined
		: templates.has(templateId);
}
