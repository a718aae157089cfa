import { useMemo } from 'preact/hooks';

let made = 0;

/**
 * An id no other part of any window has. Names are given by `aria-labelledby` and hidden words rather than by
 * `aria-label`, because the app shows every `aria-label` as a tooltip.
 */
export function useUniqueId(): string {
	return useMemo(() => `groundwork-${++made}`, []);
}
