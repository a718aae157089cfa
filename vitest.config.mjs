import { defineConfig } from 'vitest/config';

/** Unit tests, laws and end-to-end specs. Golden files fail until read: `npm run record` rewrites them. */
export default defineConfig({
	oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
	resolve: { alias: { obsidian: 'obsidian-test-mocks/obsidian' } },
	test: {
		include: ['tests/**/*.test.{ts,tsx,mts}'],
		exclude: ['tests/bench/**', '**/node_modules/**'],
		testTimeout: 60_000,
		hookTimeout: 60_000,
		maxWorkers: 2,
		env: { TZ: 'Europe/Berlin' },
		server: { deps: { inline: [/obsidian-test-mocks/] } },
	},
});
