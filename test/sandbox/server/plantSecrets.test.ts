import { plantSecrets } from '../../../sandbox/server/operations/plantSecrets';

const SECRETS = { password: 'planted', otp: 'planted-otp' };

it('replaces the values of known keys at any depth', () => {
	expect(plantSecrets({ list: [{ password: 'x', id: 1 }] }, SECRETS)).toMatchObject({
		list: [{ password: 'planted', id: 1 }],
	});
});

it('adds secrets to each record, plain and nested', () => {
	expect(plantSecrets([{ id: 1 }], SECRETS)).toEqual([
		{ id: 1, planted: { ...SECRETS, deep: { accounts: [SECRETS] } } },
	]);
});

it.each([[{}], [[]], ['success'], [null], [5]])('leaves %j as it is', (value) => {
	expect(plantSecrets(value, SECRETS)).toEqual(value);
});
