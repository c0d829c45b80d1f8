import type { Budget, Plot, Section, Table } from './section';

/** A section as Markdown; its plots are files beside it. */
export function toMarkdown({ title, content }: Section): string {
	return [`## ${title}`, ...content.map(block)].join('\n\n');
}

/** The budgets of all sections as a table, with the reasons of those that are not met below it. */
export function budgetsOf(sections: Section[]): string {
	const budgets = sections.flatMap((section) => section.budgets);
	const row = ({ what, bar, measured, isMet }: Budget) => [
		what,
		bar,
		measured,
		isMet ? 'met' : '**not met**',
	];
	const reasons = budgets.flatMap(({ what, isMet, why }) =>
		isMet || !why ? [] : [`${what}: ${why}`],
	);
	const columns = ['Budget', 'Bar', 'Measured', ''];
	return ['## Budgets', block({ columns, rows: budgets.map(row) }), ...reasons].join('\n\n');
}

function block(content: string | Table | Plot): string {
	if (typeof content === 'string') return content;
	if ('lines' in content) return `![${content.title}](plots/${content.name}.svg)`;
	const { columns, rows } = content;
	return [columns, columns.map(() => '---'), ...rows]
		.map((cells) => `| ${cells.join(' | ')} |`)
		.join('\n');
}

/** The plots of a section. */
export function plotsOf({ content }: Section): Plot[] {
	return content.filter((each): each is Plot => typeof each === 'object' && 'lines' in each);
}
