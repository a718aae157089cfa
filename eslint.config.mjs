import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import obsidianmd from 'eslint-plugin-obsidianmd';

const inApp = { files: ['src/**/*.ts', 'src/**/*.tsx'] };

/** The official Obsidian config over everything that ends up in main.js; plain typed rules for the rest. */
export default defineConfig([
	globalIgnores([
		'main.js',
		'dist/',
		'node_modules/',
		'coverage/',
		'reports/',
		'tests/bench/',
		'playground/vault/',
	]),
	...obsidianmd.configs.recommended,
	{
		files: ['**/*.{ts,tsx,mts}'],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
	},
	{
		...inApp,
		rules: {
			'obsidianmd/prefer-active-doc': 'warn',
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true },
			],
			'@typescript-eslint/consistent-type-imports': 'error',
			'no-restricted-properties': [
				'error',
				{ property: 'modify', message: 'Use Vault.process.' },
				{ property: 'innerHTML', message: 'Build DOM with createEl or Preact.' },
				{ property: 'adapter', message: 'Use the Vault API (daily-notes.ts is the one exception).' },
			],
			'no-restricted-globals': [
				'error',
				'app',
				'fetch',
				'localStorage',
				'sessionStorage',
				'indexedDB',
				'XMLHttpRequest',
				'WebSocket',
				'EventSource',
				'process',
				'Buffer',
				'global',
				'require',
			],
			'@typescript-eslint/no-restricted-imports': [
				'error',
				{
					paths: [
						{
							name: 'obsidian',
							importNames: ['requestUrl', 'request', 'sanitizeHTMLToDom'],
							message: 'No network, no HTML strings.',
						},
						{ name: 'zod', message: 'Use zod/mini.' },
					],
					patterns: [{ regex: '^node:', message: 'Mobile has no Node.' }],
				},
			],
		},
	},
	{
		files: ['src/hosts/obsidian/daily-notes.ts'],
		rules: { 'no-restricted-properties': 'off' },
	},
	{
		files: ['manifest.json'],
		plugins: { obsidianmd },
		languageOptions: { parser: tseslint.parser, parserOptions: { extraFileExtensions: ['.json'] } },
		rules: { 'obsidianmd/validate-manifest': 'error', 'no-irregular-whitespace': 'off' },
	},
	{
		files: [
			'tests/**/*.{ts,tsx,mts}',
			'playground/**/*.mts',
			'src/hosts/cli/**/*.mts',
			'**/*.mjs',
			'vitest.config.mts',
		],
		rules: {
			...Object.fromEntries(Object.keys(obsidianmd.rules).map((name) => [`obsidianmd/${name}`, 'off'])),
			'no-undef': 'off',
			'no-console': 'off',
			'no-restricted-globals': 'off',
			'no-restricted-imports': 'off',
			'@typescript-eslint/no-restricted-imports': 'off',
			'import/no-extraneous-dependencies': 'off',
			'import/no-nodejs-modules': 'off',
			'no-unsanitized/method': 'off',
			'no-unsanitized/property': 'off',
			'@microsoft/sdl/no-inner-html': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
		},
	},
	{ files: ['**/*.mjs', 'tests/**/*.{ts,tsx,mts}'], extends: [tseslint.configs.disableTypeChecked] },
]);
