/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-dangerous-functions -- runs a tool over the sources */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { services } from '../../sandbox/services';
import { failWith } from '../harness/failWith';
import { wordsOf } from '../harness/serviceWords';

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
	[`${KERNEL}/checks/`, kernel('definition')],
	[`${KERNEL}/input/`, kernel('definition', 'checks')],
	[`${KERNEL}/request/`, kernel('definition')],
	[`${KERNEL}/output/`, kernel('definition')],
	[`${KERNEL}/pickers/`, kernel('definition', 'request', 'output')],
	[`${KERNEL}/execute/`, kernel('definition', 'input', 'request', 'output')],
	[`${KERNEL}/trigger/`, kernel('definition', 'request')],
	...serviceRooms('nodes/Smartlead'),
	...serviceRooms('autosend/nodes/AutoSend'),
	// n8n authenticates by the credential, the test of the credential by the node.
	['credentials/', ['nodes/Smartlead/api/']],
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
		[`${node}/checks/`, kernel('definition', 'checks')],
		[`${node}/contacts/`, [...rooms('checks/'), ...kernel('definition', 'checks')]],
		[`${node}/leads/`, kernel('definition', 'checks')],
		[`${node}/webhooks/`, [...rooms('api/'), ...service, ...ALL_KERNEL]],
		[`${node}/fields/`, [...rooms('leads/', 'webhooks/'), ...kernel('definition')]],
		[`${node}/pickers/`, [...rooms('api/', 'contacts/', 'leads/'), ...service, ...ALL_KERNEL]],
		[`${node}/trigger/`, [...rooms('api/', 'webhooks/'), ...service, ...ALL_KERNEL]],
		// No resource imports another.
		[
			`${node}/resources/([^/]+)/`,
			[
				`${node}/resources/$1/`,
				...rooms('fields/', 'checks/', 'contacts/', 'leads/', 'webhooks/'),
				...kernel('definition', 'checks', 'output'),
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

interface Rule {
	name: string;
	from: object;
	to: object;
}

const CIRCLE = 'circle';
const PACKAGES = 'packages';
const UNUSED = 'unused';
const FOLDERS = ['nodes', 'autosend', 'credentials', 'catalogue', 'sandbox', 'n8n'];

/** As dependency-cruiser takes them: `path` and `pathNot` are regular expressions. */
const rules: Rule[] = [
	...TABLE.map(([from, to], index) => ({
		name: from,
		from: {
			path: `^${from}`,
			pathNot: TABLE.slice(0, index).map(([earlier]) => `^${earlier}`),
		},
		to: {
			path: FOLDERS.map((folder) => `^${folder}/`),
			pathNot: [from.replace('([^/]+)', '$1'), ...to].map((each) => `^${each}`),
		},
	})),
	{
		name: PACKAGES,
		from: { path: '^(nodes|credentials|autosend/(nodes|credentials))/' },
		to: {
			pathNot: [
				'^(nodes|credentials|autosend)/',
				// A file that is not there, which the compiler tells.
				'^\\.\\.?/',
				'(^|/)node_modules/n8n-workflow/',
				'^(node:)?crypto$',
			],
		},
	},
	{ name: CIRCLE, from: {}, to: { circular: true } },
	{
		name: UNUSED,
		from: { path: '^sandbox/(index|cli)\\.ts$' },
		to: { path: '^sandbox/', pathNot: '^sandbox/(index|cli)\\.ts$', reachable: false },
	},
];

let violations: Violation[];
beforeAll(() => (violations = breachesIn([...FOLDERS, 'bench', 'test'])), 120_000);

/** The breaches of all rules; type imports count. */
function breachesIn(folders: string[]): Violation[] {
	const temporary = mkdtempSync(join(tmpdir(), 'imports-'));
	const config = join(temporary, 'rules.json');
	const forbidden = rules.map((rule) => ({ ...rule, severity: 'error' }));
	const options = {
		tsPreCompilationDeps: true,
		doNotFollow: { path: 'node_modules' },
		// A link to the kernel, whose files are read where they are.
		exclude: { path: '^autosend/nodes/kernel/' },
	};
	writeFileSync(config, JSON.stringify({ forbidden, options }));
	const report = [...folders, '--config', config, '--output-type', 'json'];
	const tool = join(ROOT, 'node_modules/.bin/depcruise');
	// It exits with the number of breaches.
	const run = spawnSync(tool, report, { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 28 });
	rmSync(temporary, { recursive: true });
	if (!run.stdout) throw new Error(`${tool} says nothing: ${run.error?.message ?? run.stderr}`);
	return (JSON.parse(run.stdout) as { summary: { violations: Violation[] } }).summary.violations;
}

it('holds who may import whom', () => {
	const found = violations.filter(({ rule }) => ![CIRCLE, PACKAGES, UNUSED].includes(rule.name));
	failWith(
		found.map(
			({ from, to, rule }) =>
				`${from} may not import ${to}: see ${rule.name} in TABLE of test/contract/imports.test.ts.`,
		),
	);
});

it('uses every file of the sandbox', () => {
	const found = violations.filter(({ rule }) => rule.name === UNUSED);
	failWith(
		[...new Set(found.map(({ to }) => to))].map(
			(file) =>
				`${file} is used nowhere: list its handler in the index.ts beside it, or delete the file.`,
		),
	);
});

it('imports no packages but those that n8n and Node.js bring', () => {
	const found = violations.filter(({ rule }) => rule.name === PACKAGES);
	failWith(
		found.map(
			({ from, to }) =>
				`${from} imports ${to}: the packages have no dependencies, so only n8n-workflow and node:crypto are there.`,
		),
	);
});

it('has a row for each folder of the kernel, the services and the sandbox', () => {
	const known = TABLE.map(([from]) => new RegExp(`^${from}$`));
	const folders = [KERNEL, 'nodes/Smartlead', 'autosend/nodes/AutoSend', 'sandbox'].flatMap(
		(folder) =>
			readdirSync(join(ROOT, folder), { withFileTypes: true })
				.filter((entry) => entry.isDirectory() && entry.name !== '__schema__')
				.map(({ name }) => `${folder}/${name}/`),
	);
	failWith(
		folders
			.filter((folder) => !known.some((row) => row.test(folder)))
			.map(
				(folder) =>
					`${folder} has no row in TABLE of test/contract/imports.test.ts: say what it may import.`,
			),
	);
});

it('has no circle anywhere, type imports included', () => {
	const found = violations.filter(({ rule }) => rule.name === CIRCLE);
	failWith(
		found.map(
			({ from, cycle = [] }) =>
				`These import each other in a circle: ${[from, ...cycle.map(({ name }) => name)].join(' → ')}.`,
		),
	);
});

// The usual headers of a rate limit, which the kernel follows whoever sends them.
const COMMON = /^x-ratelimit-/;

it('knows no service in the kernel, in code or in comments', () => {
	const words = new Set(Object.values(services).flatMap(wordsOf));
	expect([...words]).toEqual(expect.arrayContaining(['smartlead', 'api_key', 'x-project-id']));
	const files = readdirSync(join(ROOT, KERNEL), { recursive: true, encoding: 'utf8' });
	failWith(
		files
			.filter((file) => file.endsWith('.ts'))
			.flatMap((file) => {
				const text = readFileSync(join(ROOT, KERNEL, file), 'utf8').toLowerCase();
				return [...words]
					.filter((word) => !COMMON.test(word) && text.includes(word))
					.map((word) => `${KERNEL}/${file} has the word "${word}", which is a service's own.`);
			}),
	);
});
