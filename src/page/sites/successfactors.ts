import type { SiteTable } from './site.ts';

/** SuccessFactors: told by its attributes on employers' own domains; microdata where it is old. */
export const successfactors: SiteTable = {
  hosts: ['successfactors.*'],
  posting: [/\/job\/(?:[^/]+\/){1,3}(\d{6,})/],
  marker: '[data-careersite-propertyid]',
  title: ['[data-careersite-propertyid=title]'],
  location: ['[data-careersite-propertyid=location]', '[data-careersite-propertyid=city]'],
  text: ['[data-careersite-propertyid=description]', '.joqReqDescription'],
};
