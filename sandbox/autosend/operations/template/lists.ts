import type { Template, TemplateType } from '../../state/templates';
import type { OperationRequest } from '../handler';
import { pageOf, type PageQuery } from '../page';
import { templateRow } from './templateView';

interface TemplatesQuery extends PageQuery {
	templateType?: TemplateType;
}

interface SearchQuery extends TemplatesQuery {
	query?: string;
	templateName?: string;
}

/** What the examples of the docs have: no default is published. */
const TEMPLATES_TO_A_PAGE = 10;

/** The oldest first: no source says so. */
export function getTemplates({ query, state }: OperationRequest<unknown, TemplatesQuery>): object {
	return answer([...state.templates.values()], query);
}

/** Looks for parts in any case: no source says how the API compares. */
export function searchTemplates({ query, state }: OperationRequest<unknown, SearchQuery>): object {
	const { query: text = '', templateName: name = '' } = query;
	const found = [...state.templates.values()].filter(
		({ templateId, templateName, subject }) =>
			[templateId, templateName, subject].some((value) => contains(value, text)) &&
			contains(templateName, name),
	);
	return answer(found, query);
}

function answer(templates: Template[], query: TemplatesQuery): object {
	const { templateType } = query;
	const matching = templates.filter(
		(template) => templateType === undefined || template.templateType === templateType,
	);
	const { rows, pagination } = pageOf(matching, query, TEMPLATES_TO_A_PAGE);
	return { success: true, data: { templates: rows.map(templateRow), pagination } };
}

function contains(value: string, part: string): boolean {
	return value.toLowerCase().includes(part.toLowerCase());
}
