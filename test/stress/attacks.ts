import type { Attack } from './attack';
import { attackClock } from './clockJumps/clockJumps';
import { attackItemCredentials } from './itemCredentials/itemCredentials';
import { attackPages } from './pages/pages';
import { attackPublishing } from './publishing/publishing';
import { attackByText } from './worstTexts/worstTexts';

/** An attack with what the report says of it. */
interface Described {
	title: string;
	/** What is tried, and what may not happen. */
	words: string;
	attack: Attack;
	/** Rounds of the whole run, and of its short form. */
	rounds: { whole: number; short: number };
}

/** All attacks at random, in the order of the report. */
export const attacks: Described[] = [
	{
		title: 'Item credentials',
		words:
			'Executions in which an expression in the credential gives each item the key, the host and the pace of some account, and one in fifteen a key that its host does not know: reads, writes, look-ups and bulk, by custom operations and by routing, one or two at a time, with faults, with and without On Error and Retry On Fail.',
		attack: attackItemCredentials,
		rounds: { whole: 150, short: 6 },
	},
	{
		title: 'Publishing',
		words:
			"Workflows with a trigger are published, changed, unpublished and started anew at random, while n8n's process dies before or after any request, requests fail, and static data is lost, replaced by an old one, or taken along into a copy that lives a life of its own. Each then is published or started once more, listened to, and unpublished.",
		attack: attackPublishing,
		rounds: { whole: 600, short: 15 },
	},
	{
		title: 'Clock jumps',
		words:
			'Executions behind one another on one key, with more requests than may leave at once, while the clock of the system jumps: seconds, minutes, an hour, a day, forward and back. What arrives is counted on another clock.',
		attack: attackClock,
		rounds: { whole: 80, short: 4 },
	},
	{
		title: 'Hostile pages and totals',
		words:
			'Return All of each list of both nodes against a server that cuts pages as it likes (smaller, larger, empty, repeated, in turn, moved), says of totals, numbers of pages, switches and cursors what it likes, and has rows without IDs, with the same ID, or null. *Short in a way that nothing told*: no answer said anything from which somebody could know.',
		attack: attackPages,
		rounds: { whole: 3_000, short: 80 },
	},
	{
		title: 'Worst texts',
		words:
			'Texts of 1 MB that take quadratic time of careless code, wherever texts of strangers come. Real milliseconds on a machine that may do other things, with all that n8n and the sandbox do.',
		attack: attackByText,
		rounds: { whole: 120, short: 2 },
	},
];
