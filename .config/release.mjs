// npm run release -- patch | minor | major | X.Y.Z: raises the version everywhere it stands, and nothing else.
// Refuses while CHANGELOG.md has no heading for the new version. versions.json is kept once minAppVersion rises.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const VERSION = /^(\d+)\.(\d+)\.(\d+)$/;

/** The next version, or null where `step` is neither a step nor a later version. */
export function nextVersion(now, step) {
	const [major, minor, patch] = VERSION.exec(now).slice(1).map(Number);
	if (step === 'major') return `${major + 1}.0.0`;
	if (step === 'minor') return `${major}.${minor + 1}.0`;
	if (step === 'patch') return `${major}.${minor}.${patch + 1}`;
	const given = VERSION.exec(step ?? '')
		?.slice(1)
		.map(Number);
	if (!given) return null;
	const at = [major, minor, patch].findIndex((part, index) => part !== given[index]);
	return at >= 0 && given[at] > [major, minor, patch][at] ? step : null;
}

/** Only the first `"version"` (and in a lock file the second, the package itself) is ours. */
export function withVersion(json, now, next, times = 1) {
	let left = times;
	return json.replaceAll(`"version": "${now}"`, (all) => (left-- > 0 ? `"version": "${next}"` : all));
}

/** What the first release asked of the app; while it stays, versions.json has nothing to say. */
const FIRST_MINIMUM = '1.13.0';

/** versions.json names, from the first rise on, which version of the plugin needs which minimum of the app. */
export function withMinimum(versions, now, next, minimum) {
	const last = Object.values(versions).at(-1) ?? FIRST_MINIMUM;
	if (last === minimum) return versions;
	const known = Object.keys(versions).length ? versions : { [now]: FIRST_MINIMUM };
	return { ...known, [next]: minimum };
}

function release(step) {
	const read = (name) => readFileSync(name, 'utf8');
	const manifest = JSON.parse(read('manifest.json'));
	const now = manifest.version;
	const next = nextVersion(now, step);
	if (!next) return `Say patch, minor, major or a version after ${now}: npm run release -- patch`;
	if (!new RegExp(`^## ${next.replaceAll('.', '\\.')}\\b`, 'm').test(read('CHANGELOG.md')))
		return `CHANGELOG.md has no heading "## ${next}" yet. Say there what is new, then run this again.`;
	const texts = [
		['package.json', withVersion(read('package.json'), now, next)],
		['package-lock.json', withVersion(read('package-lock.json'), now, next, 2)],
		['manifest.json', withVersion(read('manifest.json'), now, next)],
	];
	const kept = existsSync('versions.json') ? JSON.parse(read('versions.json')) : {};
	const versions = withMinimum(kept, now, next, manifest.minAppVersion);
	if (versions !== kept) texts.push(['versions.json', `${JSON.stringify(versions, null, '\t')}\n`]);
	for (const [name, text] of texts) writeFileSync(name, text);
	console.log(
		`${now} → ${next}. Next: git commit -am "Release ${next}" && git tag ${next} && git push --tags`,
	);
	return null;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
	const said = release(process.argv[2]);
	if (said) console.error(said);
	process.exit(said ? 2 : 0);
}
