import { startAutoSendSandbox } from '../../../sandbox';
import { ask } from './apiClient';

it('plants secrets in answers and refusals', async () => {
	const sandbox = await startAutoSendSandbox({ plantSecrets: true });
	const answers = [
		await ask(sandbox, 'GET', '/campaigns'),
		await ask(sandbox, 'POST', '/campaigns/none/resume'),
	];
	const planted = expect.objectContaining({ secret: 'planted-secret-in-secret' }) as object;
	expect(answers).toMatchObject([
		[200, { planted }],
		[404, { planted }],
	]);
	await sandbox.stop();
});
