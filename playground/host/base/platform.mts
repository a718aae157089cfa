/** What kind of device the page plays: `?mobile=1` makes it a phone. */
export const Platform = {
	isDesktop: true,
	isMobile: false,
	isDesktopApp: true,
	isMobileApp: false,
	isIosApp: false,
	isAndroidApp: false,
	isPhone: false,
	isTablet: false,
	isMacOS: navigator.userAgent.includes('Mac OS'),
	isWin: navigator.userAgent.includes('Windows'),
	isLinux: navigator.userAgent.includes('Linux'),
	isSafari: false,
	resourcePathPrefix: '/api/raw?path=',
};

export function playPhone(): void {
	Object.assign(Platform, {
		isDesktop: false,
		isDesktopApp: false,
		isMobile: true,
		isMobileApp: true,
		isAndroidApp: true,
		isPhone: true,
	});
	document.body.addClass('is-mobile', 'is-phone');
}
