/** A complete HTTP answer, before it is written to the socket. */
export interface Answer {
	status: number;
	headers: Record<string, string>;
	/** Zero-length for an empty answer, which the API gives with status 200 at times. */
	body: string;
}

const JSON_TYPE = 'application/json; charset=utf-8';

/** An answer with a JSON body. */
export function jsonAnswer(status: number, body: unknown): Answer {
	return { status, headers: { 'content-type': JSON_TYPE }, body: JSON.stringify(body) };
}

/** An answer with a text body of the given content type. */
export function textAnswer(status: number, body: string, contentType: string): Answer {
	return { status, headers: { 'content-type': `${contentType}; charset=utf-8` }, body };
}

/** A 200 with zero bytes. */
export function emptyAnswer(status = 200): Answer {
	return { status, headers: {}, body: '' };
}

/** The page of the API's router for an unknown route or a wrong verb; `path` without the query. */
export function cannotRoute(method: string, path: string): Answer {
	const text = `Cannot ${method} ${escapeHtml(path)}`;
	return textAnswer(404, errorPage(text), 'text/html');
}

/** An HTML error page, as the API's router and proxies in front of it send. */
export function errorPage(text: string): string {
	return [
		'<!DOCTYPE html>',
		'<html lang="en">',
		'<head>',
		'<meta charset="utf-8">',
		'<title>Error</title>',
		'</head>',
		'<body>',
		`<pre>${text}</pre>`,
		'</body>',
		'</html>',
		'',
	].join('\n');
}

function escapeHtml(text: string): string {
	return text
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/"/g, '&quot;');
}
