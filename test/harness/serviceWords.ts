import { services } from '../../sandbox/services';

type Service = (typeof services)[keyof typeof services];

/** What gives a service away in a source or a comment, in lower case: names, hosts, paths, headers. */
export function wordsOf({ name, title, catalogue, ...service }: Service): string[] {
	const words = [
		name,
		title,
		service.prefix,
		service.key.default,
		service.key.parameter,
		...(service.loggedHeaders ?? []),
		...Object.keys(service.answers.rateLimitHeaders({ limit: 1, remaining: 1, resetAt: 1 }, 'GET')),
		...catalogue.flatMap(({ host, id, path }) => [host, id, `'/${path.split('/')[1]}`]),
	];
	return [...new Set(words)].flatMap((word) => (word ? [word.toLowerCase()] : []));
}
