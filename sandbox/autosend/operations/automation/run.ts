import type { AutoSendState } from '../../state';
import type { AutomationRun } from '../../state/automationRuns';
import type { Automation, AutomationStep } from '../../state/automations';
import type { Contact } from '../../state/contacts';
import { messageOf } from '../email/message';
import { recordEmail } from '../email/record';
import { ApiError } from '../handler';

const UNITS_MS: Record<string, number> = {
	mins: 60_000,
	minutes: 60_000,
	hours: 3_600_000,
	days: 86_400_000,
};

/** More steps than that at once are a circle. */
const MAX_STEPS = 100;

/** Lets all that is due until a moment happen, in active automations. */
export function proceedAll(state: AutoSendState, now: Date): void {
	for (const run of [...state.automationRuns]) proceed(state, run, now);
}

/**
 * Takes a contact on through its automation, as far as that is due. It leaves early when it is
 * deleted, and when an email cannot be sent; at a branch it stays, since no source shows where that
 * leads.
 */
export function proceed(state: AutoSendState, run: AutomationRun, now: Date): void {
	const automation = state.automations.get(run.automationId);
	const contact = state.contacts.get(run.contactId);
	if (!automation || !contact) return end(state, run, 'totalExited');
	for (let taken = 0; taken < MAX_STEPS; taken++) {
		if (automation.status !== 'active' || run.dueAt > now.getTime()) return;
		const step = automation.steps.at(run.step);
		if (!step) return end(state, run, 'totalCompleted');
		if (step.type === 'branch') return;
		if (step.type === 'wait') run.dueAt += waitOf(step);
		if (step.type === 'email' && !sendStep(state, automation, step, contact, run)) {
			return end(state, run, 'totalExited');
		}
		run.step = placeAfter(automation.steps, step);
	}
}

function waitOf({ delay = { value: 0, unit: 'mins' } }: AutomationStep): number {
	return delay.value * (UNITS_MS[delay.unit] ?? 0);
}

/** The step that it points to, or else the next one; behind the last one at the end. */
function placeAfter(steps: AutomationStep[], step: AutomationStep): number {
	const named = steps.findIndex(({ stepId }) => stepId && stepId === step.nextStepId);
	return named >= 0 ? named : steps.indexOf(step) + 1;
}

/** @returns whether there was an email to send. */
function sendStep(
	state: AutoSendState,
	automation: Automation,
	{ email = {} }: AutomationStep,
	contact: Contact,
	{ dueAt }: AutomationRun,
): boolean {
	const { unsubscribeGroupId, trackingClick, trackingOpen } = automation;
	const { templateId, senderEmail, senderName, subject, htmlTemplate } = email;
	const [firstSender] = state.senders.values();
	const from = senderEmail ? { email: senderEmail, name: senderName } : firstSender;
	try {
		const content = { templateId, subject, html: htmlTemplate, unsubscribeGroupId };
		const message = messageOf(state, { from, ...content, trackingClick, trackingOpen });
		const { email: address, firstName, lastName, userId, customFields } = contact;
		const name = [firstName, lastName].filter(Boolean).join(' ') || undefined;
		const dynamicData = { ...customFields, email: address, firstName, lastName, userId };
		recordEmail(
			state,
			message,
			{ to: { email: address, name }, dynamicData },
			{
				source: 'automation',
				workflowAutomationId: automation.id,
				createdAt: new Date(dueAt).toISOString(),
			},
		);
		return true;
	} catch (error) {
		if (error instanceof ApiError) return false;
		// eslint-disable-next-line @n8n/community-nodes/require-node-api-error -- a bug, not an answer
		throw error;
	}
}

function end(
	state: AutoSendState,
	run: AutomationRun,
	counter: 'totalCompleted' | 'totalExited',
): void {
	state.automationRuns.splice(state.automationRuns.indexOf(run), 1);
	const runs = state.automations.get(run.automationId)?.runs;
	if (!runs) return;
	runs.totalActive -= 1;
	runs[counter] += 1;
}
