import type { Row } from '../faults/faultTable';
import type { Finding } from './finding';

/** A table in Markdown. */
export function table(head: string[], rows: string[][]): string {
	const line = (cells: string[]) => `| ${cells.map(cell).join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function cell(text: string): string {
	return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** Findings as a table. */
export function findingsTable(findings: Finding[]): string {
	return table(
		['What', 'Figures', 'Holds'],
		findings.map(({ what, figures, holds }) => [what, figures, holds ? 'yes' : 'NO']),
	);
}

/** What became of each use under each fault: one line a fault, one column a use. */
export function faultMatrix(rows: Row[]): string {
	const targets = [...new Set(rows.map(({ target }) => target))];
	const faults = [...new Set(rows.map(({ fault }) => fault))];
	const of = (target: string, fault: string) =>
		rows.filter((row) => row.target === target && row.fault === fault);
	return table(
		['Fault', ...targets],
		faults.map((fault) => [fault, ...targets.map((target) => fate(of(target, fault)))]),
	);
}

function fate(rows: Row[]): string {
	const [once, lasting] = ['passes', 'lasts'].map((how) => rows.find((row) => row.lasting === how));
	return `${once ? word(once) : ''} / ${lasting ? `${word(lasting)}, ${effort(lasting)}` : ''}`;
}

function word({ outcome, asAnswered }: Row): string {
	if (outcome.lost || outcome.doubled)
		return `**lost ${outcome.lost}, doubled ${outcome.doubled}**`;
	if (outcome.failed) return 'told';
	return asAnswered ? 'as answered' : 'done';
}

function effort({ requests, ms }: Row): string {
	return `${requests} req., ${Math.round(ms / 1_000)} s`;
}

/** The totals of each use over all faults. */
export function faultTotals(rows: Row[]): string {
	const targets = [...new Set(rows.map(({ target }) => target))];
	return table(
		[
			'Use',
			'Runs',
			'Lost',
			'Doubled',
			'Secrets found',
			'Other hosts called',
			'Longest until it gives up',
		],
		targets.map((target) => {
			const own = rows.filter((row) => row.target === target);
			const sum = (of: (row: Row) => number) => String(own.reduce((all, row) => all + of(row), 0));
			return [
				target,
				String(own.length),
				sum(({ outcome }) => outcome.lost),
				sum(({ outcome }) => outcome.doubled),
				sum(({ leaks }) => leaks.length),
				sum(({ strayed }) => Number(strayed)),
				`${Math.round(Math.max(...own.map(({ ms }) => ms)) / 1_000)} s`,
			];
		}),
	);
}

/** What users are shown, each text once, with the faults behind it. */
export function messages(rows: Row[]): string {
	const texts = new Map<string, Set<string>>();
	for (const { outcome, fault, lasting } of rows) {
		if (!outcome.message || lasting !== 'lasts, stops the node') continue;
		const { message, description = '' } = outcome;
		const both = `${message}${description && ` — ${description}`}`;
		// Ports change from run to run, and each use has its own address.
		const text = both
			.replace(/http:\/\/127\.0\.0\.1:\d+\S*/g, '…')
			.replace(/\d+ to \d+/g, 'n to m');
		texts.set(text, (texts.get(text) ?? new Set()).add(fault));
	}
	return table(
		['Shown to the user', 'After'],
		[...texts].map(([text, faults]) => [text, [...faults].join('; ')]),
	);
}
