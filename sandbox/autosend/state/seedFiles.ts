/** A document that readers open, with nothing on its page. */
export const PDF = Buffer.from(
	[
		'%PDF-1.4',
		'1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj',
		'2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj',
		'3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 72 72]>> endobj',
		'trailer <</Root 1 0 R>>',
		'%%EOF',
		'',
	].join('\n'),
);

/** A picture of one transparent pixel: bytes that are no text. */
export const PNG = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
	'base64',
);
