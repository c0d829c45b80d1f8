import { updateFields } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { objectOf } from '../../../kernel/definition/values';
import { editableAutomationId } from '../../fields/automation';
import { automationFields, checkAutomation } from './automationFields';
import { emails, stepsJson, stepsOf } from './steps';

const { active, allowReentry, description, entryCriteria, ...others } = automationFields;

export const update: OperationDefinition = {
	name: 'Update',
	value: 'update',
	action: 'Update an automation',
	description:
		'Change a draft or paused automation, or activate it, which sends real email to contacts who enter. Pause an active one first. What is left out stays as it is.',
	endpoint: 'PATCH /automations/{automationId}',
	effects: 'sends-email',
	prepare: (values, { body }) => {
		checkAutomation(body);
		const steps = stepsOf(objectOf(values.updateFields));
		if (steps) body.steps = steps;
	},
	fields: [
		editableAutomationId,
		updateFields(
			[
				active,
				allowReentry,
				description,
				{
					...emails,
					description:
						'All steps from now on: emails one after another, each after a wait. Contacts on a step that goes leave the automation.',
				},
				entryCriteria,
				...Object.values(others),
				{
					...stepsJson,
					description:
						'All steps from now on, as a JSON array of the types wait, email and branch. Contacts on a step that goes leave the automation.',
				},
			].sort((a, b) => a.displayName.localeCompare(b.displayName)),
		),
	],
};
