import { spawn } from 'node:child_process';

const OPENERS: Partial<Record<NodeJS.Platform, [string, ...string[]]>> = {
	darwin: ['open'],
	win32: ['cmd', '/c', 'start', ''],
};

/** Opens the person's own browser, and says nothing where there is none: the address is printed anyway. */
export function openInBrowser(url: string): void {
	const [program, ...rest] = OPENERS[process.platform] ?? ['xdg-open'];
	const child = spawn(program, [...rest, url], { stdio: 'ignore', detached: true });
	child.on('error', () => undefined);
	child.unref();
}
