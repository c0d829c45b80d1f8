import { seedTime } from './seedTime';

export interface LeadCategory {
	id: number;
	name: string;
	sentiment_type: 'positive' | 'negative' | 'neutral' | null;
	created_at: string;
}

/** Ids 1 to 7 are the same in every account; customers add their own behind them. */
export function seedLeadCategories(): Map<number, LeadCategory> {
	const categories: Array<[number, string, LeadCategory['sentiment_type']]> = [
		[1, 'Interested', 'positive'],
		[2, 'Meeting Request', 'positive'],
		[3, 'Not Interested', 'negative'],
		[4, 'Do Not Contact', 'negative'],
		[5, 'Information Request', 'positive'],
		[6, 'Out Of Office', 'neutral'],
		[7, 'Wrong Person', 'negative'],
		[7310, 'Call Next Quarter', null],
	];
	return new Map(
		categories.map(([id, name, sentiment_type]) => [
			id,
			{ id, name, sentiment_type, created_at: seedTime(-225) },
		]),
	);
}
