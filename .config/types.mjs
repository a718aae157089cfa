// Type-checks every part with its own tsconfig, at most two at a time.
import { spawn } from 'node:child_process';

const PARTS = ['.', 'src/hosts/cli', 'playground', 'tests'];
const check = (part) =>
	new Promise((done) => {
		const run = spawn(
			process.execPath,
			['node_modules/typescript/bin/tsc', '-p', part, '--pretty', 'false'],
			{ stdio: 'inherit' },
		);
		run.on('exit', (code) => done(code ?? 1));
	});
let bad = 0;
const queue = [...PARTS];
await Promise.all(
	[0, 1].map(async () => {
		for (let part = queue.shift(); part !== undefined; part = queue.shift())
			bad += (await check(part)) ? 1 : 0;
	}),
);
process.exit(bad ? 1 : 0);
