import { Happenings } from '../../../sandbox/autosend/state/happenings';

const happening = (event: 'email.sent' | 'email.opened', of: string) => ({ event, data: { of } });

it('what nobody watches is forgotten', () => {
	const happenings = new Happenings();
	happenings.tell('email.sent', { of: 'before' });
	const watch = happenings.watch();
	happenings.tell('email.sent', { of: 'meanwhile' });
	expect(watch()).toEqual([happening('email.sent', 'meanwhile')]);
	happenings.tell('email.sent', { of: 'after' });
	expect(happenings.watch()()).toEqual([]);
});

it('what two have watched is given to one of them', () => {
	const happenings = new Happenings();
	const [first, second] = [happenings.watch(), happenings.watch()];
	happenings.tell('email.sent', { of: 'both' });
	expect(first()).toEqual([happening('email.sent', 'both')]);
	happenings.tell('email.opened', { of: 'the second' });
	expect(second()).toEqual([happening('email.opened', 'the second')]);
});
