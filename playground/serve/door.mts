import type { IncomingMessage } from 'node:http';

/** Only what a page of this very server may ask: guards against DNS rebinding and other sites' pages. */
export function mayEnter(request: IncomingMessage, port: number): boolean {
	const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
	const { host, origin } = request.headers;
	const site = request.headers['sec-fetch-site'];
	if (host === undefined || !hosts.includes(host)) return false;
	if (origin !== undefined && !hosts.some((one) => origin === `http://${one}`)) return false;
	return site === undefined || site === 'same-origin' || site === 'none';
}

/** No script but ours, nothing from elsewhere: the plugin is held to it too. */
export const HEADERS: Readonly<Record<string, string>> = {
	'content-security-policy':
		"default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
		"connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'no-referrer',
	'cache-control': 'no-store',
};
