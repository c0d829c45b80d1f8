import { errorBody } from '../../errorBody';
import { placeholdersOf } from '../../render';
import type { AutoSendState } from '../../state';
import type { Template } from '../../state/templates';
import { ApiError, type OperationRequest } from '../handler';
import { invalid, notFound } from '../refusals';
import { savedTemplate, wholeTemplate } from './templateView';

interface TemplatePath {
	templateId: string;
}

type TemplateBody = Pick<
	Template,
	| 'templateName'
	| 'subject'
	| 'emailTemplate'
	| 'description'
	| 'previewText'
	| 'templateType'
	| 'builderType'
	| 'senderId'
> & { dynamicVariables?: Record<string, unknown> };

export function getTemplate({ params, state }: OperationRequest<TemplatePath>): object {
	return { success: true, data: wholeTemplate(state, requireTemplate(state, params)) };
}

/** Placeholders that nothing is said of are texts: no source says so. */
export function createTemplate({
	body,
	state,
	now,
}: OperationRequest<unknown, unknown, TemplateBody>): object {
	requireSender(state, body.senderId);
	const createdAt = now.toISOString();
	const names = placeholdersOf(body.subject + body.emailTemplate);
	const template: Template = {
		dynamicVariables: Object.fromEntries(names.map((name) => [name, 'string'])),
		...body,
		templateId: state.ids.takeTemplate(),
		createdAt,
		updatedAt: createdAt,
	};
	state.templates.set(template.templateId, template);
	return { success: true, data: savedTemplate(template) };
}

export function updateTemplate({
	params,
	body,
	state,
	now,
}: OperationRequest<TemplatePath, unknown, Partial<TemplateBody>>): object {
	const template = requireTemplate(state, params);
	requireSender(state, body.senderId);
	Object.assign(template, body, { updatedAt: now.toISOString() });
	return { success: true, data: savedTemplate(template) };
}

/** Deleting what is not there fails with a 400, not a 404. */
export function deleteTemplate({ params, state }: OperationRequest<TemplatePath>): object {
	if (!state.templates.delete(params.templateId)) {
		const message = 'Template could not be deleted';
		throw new ApiError(400, errorBody('DELETE_TEMPLATE_FAILED', message));
	}
	return { success: true, message: 'Template deleted' };
}

function requireTemplate(state: AutoSendState, { templateId }: TemplatePath): Template {
	const template = state.templates.get(templateId);
	if (!template) throw notFound();
	return template;
}

function requireSender({ senders }: AutoSendState, senderId: string | undefined): void {
	if (senderId !== undefined && !senders.has(senderId)) {
		throw invalid('senderId', 'is no sender of this project');
	}
}
