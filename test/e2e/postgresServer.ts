/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals */
import { execFile } from 'node:child_process';
import { chown, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

import { findFreePorts, LOOPBACK } from '../../n8n/freePort';
import { startService, type Service } from './service';

const DEBIAN_FOLDER = '/usr/lib/postgresql';
const DEBIAN_PACKAGE = 'postgresql';
/** The account that Debian's package makes. */
const ACCOUNT = 'postgres';

const MAX_OUTPUT = 64 * 1024 * 1024;

const run = promisify(execFile);

/** The only user of the database; nobody is asked for a password. */
export const POSTGRES_USER = 'n8n';

export const DATABASE = 'postgres';

/** A PostgreSQL, and its only database. */
export interface Postgres extends Service {
	/** Runs SQL statements; the rows of the last one, their values as texts. */
	query(sql: string): Promise<string[][]>;
}

/** Starts a new PostgreSQL on a free port, with its data in the folder. */
export async function startPostgres(folder: string): Promise<Postgres> {
	const programs = await programFolder();
	const data = path.join(folder, 'postgres');
	await mkdir(data);
	const account = await ownAccount(data);
	const [initdb, ...initdbArgs] = account([path.join(programs, 'initdb')]);
	const options = ['-D', data, '-U', POSTGRES_USER, '--auth=trust', '--no-sync', '-E', 'UTF8'];
	await run(initdb, [...initdbArgs, ...options], { cwd: data });

	const [port] = await findFreePorts([0]);
	const [file, ...args] = account([
		path.join(programs, 'postgres'),
		...['-D', data, '-h', LOOPBACK, '-p', String(port)],
		// No socket in the file system, no waiting for the disk.
		...['-c', 'unix_socket_directories=', '-c', 'fsync=off'],
	]);
	const address = ['-h', LOOPBACK, '-p', String(port)];
	const service = await startService({
		port,
		debianPackage: DEBIAN_PACKAGE,
		file,
		args,
		folder: data,
		logPath: path.join(folder, 'postgres.log'),
		isReady: async () =>
			await run(path.join(programs, 'pg_isready'), address).then(
				() => true,
				() => false,
			),
	});
	return {
		...service,
		async query(sql) {
			const plain = [
				'--no-psqlrc',
				'--quiet',
				'--no-align',
				'--tuples-only',
				'--set=ON_ERROR_STOP=1',
			];
			const who = ['-U', POSTGRES_USER, '-d', DATABASE];
			const psql = path.join(programs, 'psql');
			const { stdout } = await run(psql, [...address, ...who, ...plain, '-c', sql], {
				maxBuffer: MAX_OUTPUT,
			});
			const lines = stdout.split('\n').filter((line) => line !== '');
			return lines.map((line) => line.split('|'));
		},
	};
}

/** Debian keeps the programs of each version out of the path. */
async function programFolder(): Promise<string> {
	const versions = await readdir(DEBIAN_FOLDER).catch(() => []);
	const newest = versions.sort((a, b) => Number(b) - Number(a))[0];
	if (newest) return path.join(DEBIAN_FOLDER, newest, 'bin');
	throw new Error(`PostgreSQL is missing. On Debian: apt-get install -y ${DEBIAN_PACKAGE}`);
}

/** PostgreSQL refuses to run as root: then the data and the process belong to its own account. */
async function ownAccount(data: string): Promise<(command: string[]) => string[]> {
	if (process.getuid?.() !== 0) return (command) => command;
	const ids = await Promise.all(['-u', '-g'].map(async (flag) => await run('id', [flag, ACCOUNT])));
	const [uid, gid] = ids.map(({ stdout }) => Number(stdout));
	await chown(data, uid, gid);
	const setpriv = ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', '--'];
	return (command) => [...setpriv, ...command];
}
