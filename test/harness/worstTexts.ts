const MB = 1_000_000;

/** A key that one of the texts begins with again and again. */
export const SENTINEL = 'sentinel-0123456789';

/**
 * Texts that take quadratic time of what looks at them carelessly: a search that begins anew at each
 * of many places and fails far behind each. At 1 MB, that takes minutes.
 *
 * @param length of each, about
 * @returns what each is made of, and the text
 */
export function worstTexts(length = MB): Array<[string, string]> {
	const times = (text: string) => text.repeat(length / text.length);
	return [
		['letters', times('a')],
		['letters and an address', `${times('a')} <li@example.net>`],
		['signs of addresses', `${times('a@')}.`],
		['bare signs of addresses', times('@')],
		['ends of addresses', times('@ ')],
		['dots', `a@${times('.')}@`],
		['dots between letters', `a@${times('a.')}@`],
		['blanks', `${times(' ')}x`],
		['line breaks', `${times('\n')}x`],
		['slashes', `${times('/')}x`],
		['quotes', times('"')],
		['commas', times(',')],
		['one heading over and over', `email${times(',a')}`],
		['headings with numbers', `email${times(',a,a_2')}`],
		['quoted cells', `email${times(',"a"')}`],
		['rows', `email${times('\na')}`],
		['rows of Windows', `email${times('\r\n"a"')}`],
		['semicolons', `a@example.com${times(';a@b.c')}`],
		['question marks', `a@${times('?')}`],
		['square brackets', `a@${times('[')}.x`],
		['brackets', times('<"')],
		['tags', times('<')],
		['braces', `${times('{{ ')}x`],
		['keys without values', times('api_key=')],
		['keys with blanks', times('api_key"   :   ')],
		['bearers', times('Bearer ')],
		['bearer signs', `Bearer ${times('+')}"`],
		['account keys', times('ASA_')],
		['unknown routes', times('Cannot GET ')],
		['digits', `${times('9')}x`],
		['percent signs', times('%2')],
		['what a key begins with', times(SENTINEL.slice(0, -1))],
	];
}
