/* eslint-disable @n8n/community-nodes/no-restricted-globals */

// Ctrl-C reaches us twice under npm: from the terminal, and passed on by npm.
const SAME_SIGNAL_MS = 1_000;
const PARENT_POLL_MS = 1_000;

/**
 * Fires when this program is to stop in good order: on Ctrl-C, on a request to end, when the
 * terminal closes, or when the shell that npm ran it in is gone. A later second signal ends it at
 * once.
 */
export function stopSignal(onStop: (reason: string) => void): AbortSignal {
	const controller = new AbortController();
	let stoppedAt = 0;
	const stop = (reason: string) => {
		if (controller.signal.aborted) {
			if (Date.now() - stoppedAt > SAME_SIGNAL_MS) process.exit(130);
			return;
		}
		stoppedAt = Date.now();
		onStop(reason);
		controller.abort();
	};
	for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, stop);
	if (process.env.npm_lifecycle_event) {
		whenParentIsGone(() => {
			if (!controller.signal.aborted) stop('npm has ended');
		});
	}
	return controller.signal;
}

/** A signal to npm ends the shell between npm and us, and the shell does not pass it on. */
function whenParentIsGone(act: () => void): void {
	const parent = process.ppid;
	setInterval(() => process.ppid !== parent && act(), PARENT_POLL_MS).unref();
}
