import { loadCatalogue } from '../../catalogue';
import { assertConsistent } from '../../catalogue/assertConsistent';

const campaignGet = loadCatalogue('smartlead').find(({ id }) => id === 'campaign.get')!;

it.each(['smartlead', 'autosend'] as const)('accepts the catalogue of %s', (service) => {
	expect(() => assertConsistent(loadCatalogue(service))).not.toThrow();
});

it.each([
	[{}, 'campaign.get occurs twice'],
	[{ id: 'other.get' }, 'campaign.get and other.get share GET /campaigns/{}'],
	[{ id: 'other.get', method: 'PUT' as const, host: 'elsewhere' }, '/campaigns is on'],
	[{ id: 'other.get', path: '/other/{id}' }, 'path parameters of other.get'],
])('refuses a copy with %j', (changes, message) => {
	expect(() => assertConsistent([campaignGet, { ...campaignGet, ...changes }])).toThrow(message);
});
