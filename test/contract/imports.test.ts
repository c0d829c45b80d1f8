/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-dangerous-functions -- runs a tool over the sources */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { services } from '../services';

const ROOT = join(__dirname, '../..');
const KERNEL = 'nodes/kernel';

/** Rooms of the kernel by their names. */
const kernel = (...rooms: string[]) => rooms.map((room) => `${KERNEL}/${room}/`);
const ALL_KERNEL = [`${KERNEL}/`];

/**
 * What a folder, or a file, may import besides itself; type imports count. It holds for whatever
 * stands in it, and the first row that fits counts.
 */
const TABLE: Array<[from: string, to: string[]]> = [
	[`${KERNEL}/definition/`, []],
	[`${KERNEL}/form/`, kernel('definition')],
	[`${KERNEL}/input/`, kernel('definition')],
	[`${KERNEL}/request/`, kernel('definition')],
	[`${KERNEL}/output/`, kernel('definition')],
	[`${KERNEL}/pickers/`, kernel('definition', 'request', 'output')],
	[`${KERNEL}/execute/`, kernel('definition', 'input', 'request', 'output')],
	[`${KERNEL}/trigger/`, kernel('definition', 'request')],
	...serviceRooms('nodes/Smartlead'),
	...serviceRooms('autosend/nodes/AutoSend'),
	['credentials/', []],
	// n8n authenticates by the credential, the test of the credential by the node.
	['autosend/credentials/', ['autosend/nodes/AutoSend/api/']],
	['catalogue/', []],
	['sandbox/server/', ['catalogue/']],
	['sandbox/smartlead/', ['catalogue/', 'sandbox/server/']],
	['sandbox/autosend/', ['catalogue/', 'sandbox/server/']],
	['sandbox/', ['catalogue/', 'sandbox/']],
	['n8n/', ['sandbox/', 'catalogue/']],
];

/** The rooms of a service's node. */
function serviceRooms(node: string): Array<[string, string[]]> {
	const rooms = (...names: string[]) => names.map((name) => `${node}/${name}`);
	const service = rooms('service.ts');
	return [
		[`${node}/api/`, ALL_KERNEL],
		[service[0], [...rooms('api/'), ...kernel('definition')]],
		[`${node}/checks/`, kernel('definition')],
		[`${node}/leads/`, kernel('definition')],
		[`${node}/webhooks/`, [...rooms('api/'), ...service, ...ALL_KERNEL]],
		[`${node}/fields/`, [...rooms('leads/', 'webhooks/'), ...kernel('definition')]],
		[`${node}/pickers/`, [...rooms('api/', 'leads/'), ...service, ...ALL_KERNEL]],
		[`${node}/trigger/`, [...rooms('api/', 'webhooks/'), ...service, ...ALL_KERNEL]],
		// No resource imports another.
		[
			`${node}/resources/([^/]+)/`,
			[
				`${node}/resources/$1/`,
				...rooms('fields/', 'checks/', 'leads/', 'webhooks/'),
				...kernel('definition', 'output'),
			],
		],
		[`${node}/resources/`, [`${node}/resources/`, ...kernel('definition')]],
		// The node class brings all together.
		[`${node}/[^/]+\\.node\\.ts`, [`${node}/`, ...ALL_KERNEL]],
	];
}

interface Violation {
	from: string;
	to: string;
	rule: { name: string };
	cycle?: Array<{ name: string }>;
}

/** Breaches of some rules, as dependency-cruiser finds them; `from` and `to` are regular expressions. */
function breaches(rules: object, folders: string[]): Violation[] {
	const temporary = mkdtempSync(join(tmpdir(), 'imports-'));
	const config = join(temporary, 'rules.json');
	const options = { tsPreCompilationDeps: true, doNotFollow: { path: 'node_modules' } };
	writeFileSync(config, JSON.stringify({ ...rules, options }));
	const report = [...folders, '--config', config, '--output-type', 'json'];
	const tool = join(ROOT, 'node_modules/.bin/depcruise');
	// It exits with the number of breaches.
	const { stdout } = spawnSync(tool, report, { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 28 });
	rmSync(temporary, { recursive: true });
	return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
}

it('holds who may import whom', () => {
	const isOwn = '^(nodes|autosend|credentials|catalogue|sandbox|n8n)/';
	const forbidden = TABLE.map(([from, to], index) => ({
		name: from,
		severity: 'error',
		from: {
			path: `^${from}`,
			pathNot: TABLE.slice(0, index).map(([earlier]) => `^${earlier}`),
		},
		to: { path: isOwn, pathNot: [from.replace('([^/]+)', '$1'), ...to].map((each) => `^${each}`) },
	}));
	const found = breaches({ forbidden }, [
		'nodes',
		'autosend',
		'credentials',
		'sandbox',
		'catalogue',
		'n8n',
	]);
	expect(
		found.map(({ from, to, rule }) => `${from} may not import ${to}: see ${rule.name} in TABLE`),
	).toEqual([]);
});

it('has a row for each folder of the kernel and of the services', () => {
	const known = TABLE.map(([from]) => new RegExp(`^${from}`));
	const folders = [KERNEL, 'nodes/Smartlead', 'autosend/nodes/AutoSend'].flatMap((folder) =>
		readdirSync(join(ROOT, folder), { withFileTypes: true })
			.filter((entry) => entry.isDirectory() && entry.name !== '__schema__')
			.map(({ name }) => `${folder}/${name}/`),
	);
	expect(folders.filter((folder) => !known.some((row) => row.test(folder)))).toEqual([]);
});

it('has no circle anywhere, type imports included', () => {
	const forbidden = [{ name: 'circle', severity: 'error', from: {}, to: { circular: true } }];
	const folders = [
		'nodes',
		'autosend',
		'credentials',
		'sandbox',
		'catalogue',
		'n8n',
		'bench',
		'test',
	];
	const found = breaches({ forbidden }, folders);
	expect(
		found.map(({ from, cycle = [] }) => [from, ...cycle.map(({ name }) => name)].join(' → ')),
	).toEqual([]);
});

it('knows no service in the kernel, in code or in comments', () => {
	const words = services.flatMap(({ name, hosts }) => [name, ...Object.values(hosts)]);
	const all = [...words, 'api_key', 'x-project-id', '/api/v1', 'ASA_'].map((word) =>
		word.toLowerCase(),
	);
	const files = readdirSync(join(ROOT, KERNEL), { recursive: true, encoding: 'utf8' });
	const found = files
		.filter((file) => file.endsWith('.ts'))
		.flatMap((file) => {
			const text = readFileSync(join(ROOT, KERNEL, file), 'utf8').toLowerCase();
			return all.filter((word) => text.includes(word)).map((word) => `${file}: ${word}`);
		});
	expect(found).toEqual([]);
});
