import { laterPage } from './later-page.tsx';

/** The pages that are seldom the first to open. */
export const ComparePage = laterPage(async () => (await import('../compare/compare-page.tsx')).ComparePage);
export const DataPage = laterPage(async () => (await import('./data-page.tsx')).DataPage);
export const DetailPage = laterPage(async () => (await import('./detail-page.tsx')).DetailPage);
export const DifferencePage = laterPage(async () => (await import('../difference/difference-page.tsx')).DifferencePage);
export const GrowthPage = laterPage(async () => (await import('../prepare/growth-page.tsx')).GrowthPage);
export const InsightsPage = laterPage(async () => (await import('../insights/insights-page.tsx')).InsightsPage);
export const PastePage = laterPage(async () => (await import('./paste-page.tsx')).PastePage);
export const PreparePage = laterPage(async () => (await import('../prepare/prepare-page.tsx')).PreparePage);
export const ProfilePage = laterPage(async () => (await import('../profile/page.tsx')).ProfilePage);
export const SheetPage = laterPage(async () => (await import('../sheet/sheet-page.tsx')).SheetPage);
export const SitesPage = laterPage(async () => (await import('./sites-page.tsx')).SitesPage);
