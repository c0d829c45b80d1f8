/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals */
/**
 * `npm run compat`: the tests that n8n's engine takes part in, with the engines of older n8n.
 * `npm run compat -- 2.20` takes the releases that begin so; what follows it goes to jest.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { cacheFolder } from '../../n8n/cacheFolder';
import { startChild, tail } from '../../n8n/childProcess';
import { Progress } from '../../n8n/progress';
import { stopSignal } from '../../n8n/stopSignal';
import { ensureEngine, RELEASES, type Release } from './engine';

const CHECKOUT = path.join(__dirname, '../..');
const JEST = path.join(CHECKOUT, 'node_modules/jest/bin/jest.js');
const STOP_GRACE_MS = 5_000;

/** What is read of jest's report. */
interface Report {
	numTotalTestSuites: number;
	numPassedTests: number;
	numFailedTests: number;
	testResults: Array<{
		name: string;
		message: string;
		assertionResults: Array<{ fullName: string; status: string }>;
	}>;
}

const progress = new Progress((text) => void process.stdout.write(text));
const signal = stopSignal((reason) => progress.line(`Stopping: ${reason}`));

async function main([wanted = '', ...more]: string[]): Promise<void> {
	const releases = RELEASES.filter(({ n8n }) => n8n.startsWith(wanted));
	if (!releases.length) throw new Error(`No release of the list begins with ${wanted}`);
	const rows: string[] = [];
	for (const release of releases) {
		const engine = await ensureEngine(release, { cache: cacheFolder(), progress, signal });
		const title = `Testing with the engine of n8n ${release.n8n}`;
		const report = await progress.step(title, () => test(engine, more));
		failures(report).forEach((line) => progress.line(`  ${line}`));
		if (report.numFailedTests || failures(report).length) process.exitCode = 1;
		rows.push(row(release, report));
	}
	const head = ['n8n | n8n-core | Suites | Tests passed | Failed', '--- | --- | --- | --- | ---'];
	process.stdout.write(`\n${[...head, ...rows].map((line) => `| ${line} |`).join('\n')}\n`);
}

async function test(engine: string, more: string[]): Promise<Report> {
	const folder = await mkdtemp(path.join(tmpdir(), 'smartlead-compat-'));
	const output = path.join(folder, 'report.json');
	const logPath = path.join(folder, 'jest.log');
	try {
		const config = path.join(__dirname, 'jest.config.js');
		const jest = startChild({
			file: process.execPath,
			// The engine of n8n 1.x leaves something open, which would keep jest from ending.
			args: [JEST, '--config', config, '--forceExit', '--json', `--outputFile=${output}`, ...more],
			cwd: CHECKOUT,
			env: { ...process.env, N8N_ENGINE: engine },
			logPath,
		});
		const stop = () => void jest.stop(STOP_GRACE_MS);
		signal.addEventListener('abort', stop, { once: true });
		await jest.exited;
		signal.removeEventListener('abort', stop);
		signal.throwIfAborted();
		const report = await readFile(output, 'utf8').catch(async () => {
			throw new Error(`jest left no report:\n${await tail(logPath)}`);
		});
		return JSON.parse(report) as Report;
	} finally {
		await rm(folder, { recursive: true });
	}
}

/** The tests that failed, and the files that did not even load. */
function failures({ testResults }: Report): string[] {
	return testResults.flatMap(({ name, message, assertionResults }) => {
		const file = path.relative(CHECKOUT, name);
		if (!assertionResults.length && message) return [`${file}: ${message}`];
		const failed = assertionResults.filter(({ status }) => status === 'failed');
		return failed.map(({ fullName }) => `${file}: ${fullName}`);
	});
}

function row({ n8n, core }: Release, report: Report): string {
	const { numTotalTestSuites, numPassedTests, numFailedTests } = report;
	return [n8n, core, numTotalTestSuites, numPassedTests, numFailedTests].join(' | ');
}

main(process.argv.slice(2)).catch((error: Error) => {
	process.stderr.write(`${error.message}\n`);
	process.exitCode = 1;
});
