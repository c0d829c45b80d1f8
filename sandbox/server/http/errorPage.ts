/** An HTML error page, as routers of web servers and proxies in front of them send. */
export function errorPage(text: string): string {
	return [
		'<!DOCTYPE html>',
		'<html lang="en">',
		'<head>',
		'<meta charset="utf-8">',
		'<title>Error</title>',
		'</head>',
		'<body>',
		`<pre>${escapeHtml(text)}</pre>`,
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
