import type { AutoSendState } from '../../state';
import { invalid } from '../refusals';

/** Content as requests have it: their own, or that of a template. */
export interface WrittenContent {
	subject?: string;
	html?: string;
	text?: string;
	templateId?: string;
}

/** Content with its placeholders. */
export interface Content {
	subject: string;
	html?: string;
	text?: string;
}

/**
 * The content of an email. What is written wins over the template; that it does is documented for
 * the subject alone.
 * @throws ApiError without content, and for a template that is not there.
 */
export function contentOf(state: AutoSendState, written: WrittenContent): Content {
	const { subject, html, text, templateId } = written;
	if (templateId === undefined) {
		if (html === undefined && text === undefined) {
			throw invalid('html', 'is required unless text or templateId is given');
		}
		if (subject === undefined) throw invalid('subject', 'is required unless templateId is given');
		return { subject, html, text };
	}
	const template = state.templates.get(templateId);
	if (!template) throw invalid('templateId', 'is no template of this project');
	return {
		subject: subject ?? template.subject,
		html: html ?? template.emailTemplate,
		text,
	};
}
