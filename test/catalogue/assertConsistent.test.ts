import { loadCatalogue } from '../../catalogue';
import { assertConsistent } from '../../catalogue/assertConsistent';

const operations = loadCatalogue('smartlead');
const campaignGet = operations.find(({ id }) => id === 'campaign.get')!;

it('accepts the catalogue', () => {
	expect(() => assertConsistent(operations)).not.toThrow();
});

it.each([
	[{}, 'campaign.get occurs twice'],
	[{ id: 'other.get' }, 'campaign.get and other.get share GET /campaigns/{}'],
	[{ id: 'other.get', method: 'PUT' as const, host: 'elsewhere' }, '/campaigns is on'],
	[{ id: 'other.get', path: '/other/{id}' }, 'path parameters of other.get'],
])('refuses a copy with %j', (changes, message) => {
	expect(() => assertConsistent([campaignGet, { ...campaignGet, ...changes }])).toThrow(message);
});
